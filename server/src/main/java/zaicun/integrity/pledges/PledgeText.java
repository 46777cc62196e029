package zaicun.integrity.pledges;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is pledged: the six disciplines (9.1–9.6), the city's rules (A.1–A.6) and the six may-nots, in the policy's words. */
record PledgeText(List<Line> disciplines, List<Line> rules, List<Line> mayNots) {

    /** @param clause the clause it stands under */
    record Line(String clause, String title, String text) {}

    /** The same words have the same version, wherever and whenever they were loaded. */
    @JsonIgnore
    String version() {
        var words = Stream.of(disciplines, rules, mayNots)
                .map(lines -> lines.stream()
                        .map(line -> line.clause() + "\t" + line.title() + "\t" + line.text())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
