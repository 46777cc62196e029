package zaicun.house;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import zaicun.roster.IdentityNumber;

/** Made-up identity numbers with a right check digit. */
public final class Identities {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Identities() {}

    /** @param order 0 to 999; odd for men */
    public static IdentityNumber of(String county, LocalDate birth, int order) {
        var body = county + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return new IdentityNumber(body + "10X98765432".charAt(sum % 11));
    }
}
