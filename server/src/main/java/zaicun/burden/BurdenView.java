package zaicun.burden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much is asked of each role.
 *
 * @param measuring whether anything is counted at all
 * @param least cells with fewer devices are not shown
 * @param unopened forms that nobody opened in these weeks
 */
record BurdenView(
        boolean measuring,
        int least,
        List<LocalDate> weeks,
        List<RoleLine> roles,
        List<FormLine> forms,
        List<Unopened> unopened) {

    record RoleLine(BurdenRole role, String title, List<Week> weeks) {}

    /** Both empty where fewer than the least number of devices took part; per device, which stands for a person. */
    record Week(LocalDate week, Optional<BigDecimal> minutes, Optional<BigDecimal> fields) {}

    /** Of the weeks in which enough took part; averages for each time the form was finished. */
    record FormLine(
            String form, String title, String app, String roleTitle, int opened, int finished, BigDecimal fieldsEach,
            BigDecimal minutesEach) {}

    record Unopened(String form, String title, String app) {}
}
