package zaicun.selection.nomination;

import java.time.LocalDate;
import java.util.List;
import zaicun.selection.Eligibility;
import zaicun.selection.Eligibility.Bar;

/**
 * What the bars say of a candidate, in words.
 *
 * @param retirement how the date of retirement was reckoned
 */
public record Assessed(
        Eligibility.Verdict verdict,
        String verdictTitle,
        LocalDate birth,
        String sexTitle,
        LocalDate retiresOn,
        String retirement,
        List<Spoken> findings) {

    /** One thing that speaks against it, with the clause, the number used and where that number comes from. */
    public record Spoken(Bar bar, String clause, String what, String number, String value, String source) {

        static Spoken of(Eligibility.Finding finding) {
            var value = finding.value();
            return new Spoken(
                    finding.bar(), finding.clause().toString(), finding.what(), value.title(), value.shown(),
                    value.source().title());
        }
    }

    static String title(Eligibility.Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "符合条件";
            case EXCEPTION -> "原则上不宜，须说明理由";
            case BARRED -> "不得选派";
        };
    }
}
