package zaicun.households.lists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.kernel.InputError;

/** What a list of households is narrowed to; absent means all. */
record HouseholdQuery(
        String village, String words, Kinds kinds, Optional<Mark> mark, Helped helped, Unseen unseen, Page page) {

    /** HouseholdNames of kinds, {@code MONITORED} standing for the three monitored ones; empty means all. */
    record Kinds(String[] names) {

        static Kinds of(String written) {
            return new Kinds(
                    switch (written) {
                        case "" -> new String[0];
                        case "MONITORED" ->
                            Arrays.stream(HouseholdKind.values())
                                    .filter(HouseholdKind::monitored)
                                    .map(Enum::name)
                                    .toArray(String[]::new);
                        default -> new String[] {one(written)};
                    });
        }

        private static String one(String written) {
            return Arrays.stream(HouseholdKind.values())
                    .map(Enum::name)
                    .filter(written::equals)
                    .findFirst()
                    .orElseThrow(() -> new InputError("kind", "没有“" + written + "”这种农户类别；请重新选择。"));
        }
    }

    /** By helper: this person's, or only those without one. */
    record Helped(Optional<UUID> by, boolean none) {

        static Helped of(String written) {
            if (written.isEmpty() || written.equals("NONE")) {
                return new Helped(Optional.empty(), !written.isEmpty());
            }
            try {
                return new Helped(Optional.of(UUID.fromString(written)), false);
            } catch (IllegalArgumentException noId) {
                throw new InputError("helper", "帮扶责任人无法识别；请重新选择。");
            }
        }
    }

    /** Not visited since the date, that day not included; households never visited belong to it. */
    record Unseen(Optional<LocalDate> visitSince) {}

    enum Sort {
        LONGEST,
        CODE
    }

    record Page(int number, int size, Sort sort) {

        private static final int MOST = 200;

        Page {
            if (number < 0 || size < 1 || size > MOST) {
                throw new InputError("page", "页码或每页行数不对；每页最多 200 行。");
            }
        }

        long offset() {
            return (long) number * size;
        }
    }
}
