package zaicun.roster.book;

import java.util.Optional;
import zaicun.roster.Divisions;

/** A division with its 12-digit code. */
public record Division(String code, String name) {

    public enum Level {
        PROVINCE("省"),
        CITY("市"),
        COUNTY("区县"),
        TOWNSHIP("乡镇街道"),
        VILLAGE("村");

        private final String title;

        Level(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** By the significant digits of the code: 2, 4, 6, 9 or 12. */
    public Level level() {
        return switch (Divisions.prefixOf(code).length()) {
            case 2 -> Level.PROVINCE;
            case 4 -> Level.CITY;
            case 6 -> Level.COUNTY;
            case 9 -> Level.TOWNSHIP;
            default -> Level.VILLAGE;
        };
    }

    /** The code of the next higher division; a province has none. */
    public Optional<String> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(code.substring(0, 2) + "0000000000");
            case COUNTY -> Optional.of(code.substring(0, 4) + "00000000");
            case TOWNSHIP -> Optional.of(Divisions.countyOf(code));
            case VILLAGE -> Optional.of(Divisions.townshipOf(code));
        };
    }
}
