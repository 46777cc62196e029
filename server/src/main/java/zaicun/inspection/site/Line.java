package zaicun.inspection.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the page that an inspector opens.
 *
 * @param subject code of the policy's list of what is inspected
 * @param text what should be true
 * @param details the records behind it, one a line
 */
public record Line(
        int no,
        String subject,
        String subjectTitle,
        Optional<UUID> person,
        String personName,
        String clause,
        String text,
        List<String> details) {}
