package zaicun.integrity.pledges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.DatedValue;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** The texts in force on a day, and those that ask for a pledge in the course of a posting. */
@Component
class PledgeTexts {

    private static final List<PolicyKey<List<CatalogueItem>>> PARTS =
            List.of(PolicyKeys.DISCIPLINES, PolicyKeys.CITY_RULES, PolicyKeys.MAY_NOTS);

    private final Policy policy;

    PledgeTexts(Policy policy) {
        this.policy = policy;
    }

    /**
     * A text to be pledged.
     *
     * @param dates from the first day on which it is asked for until the posting, or the next text, ends it
     */
    record Asked(PledgeText text, Span dates, PolicyOn values) {

        int due() {
            return values.get(PolicyKeys.PLEDGE_DUE);
        }

        /** The last day in time. */
        LocalDate dueOn() {
            return dates.from().plusDays(due());
        }

        private Asked until(LocalDate next) {
            return new Asked(text, new Span(dates.from(), next), values);
        }
    }

    PledgeText on(LocalDate date) {
        return text(policy.on(date));
    }

    /** Since when the words of that day are in force. */
    LocalDate since(LocalDate date) {
        return since(policy.on(date));
    }

    /** The text in force when the posting begins, and each new one while it lasts, in the order of time. */
    List<Asked> within(Span posting) {
        var asked = new ArrayList<Asked>();
        var first = policy.over(posting);
        var begun = since(first);
        var from = begun.isAfter(posting.from()) && begun.isBefore(posting.until()) ? begun : posting.from();
        asked.add(new Asked(text(first), new Span(from, posting.until()), first));
        changes(posting).filter(date -> date.isAfter(from)).forEach(date -> {
            var next = new Asked(text(policy.on(date)), new Span(date, posting.until()), policy.on(date));
            if (!next.text().equals(asked.getLast().text())) {
                asked.add(asked.removeLast().until(date));
                asked.add(next);
            }
        });
        return List.copyOf(asked);
    }

    private Stream<LocalDate> changes(Span posting) {
        return policy.values().stream()
                .filter(value -> PARTS.contains(value.key()))
                .map(value -> value.inForce().from())
                .filter(date -> date.isAfter(posting.from()) && date.isBefore(posting.until()))
                .distinct()
                .sorted();
    }

    private static LocalDate since(PolicyOn values) {
        return PARTS.stream()
                .map(values::value)
                .map(value -> value.inForce().from())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static PledgeText text(PolicyOn values) {
        return new PledgeText(
                lines(values.value(PolicyKeys.DISCIPLINES)),
                lines(values.value(PolicyKeys.CITY_RULES)),
                lines(values.value(PolicyKeys.MAY_NOTS)));
    }

    private static List<PledgeText.Line> lines(DatedValue<List<CatalogueItem>> part) {
        return part.value().stream()
                .map(item -> new PledgeText.Line(
                        item.clause().orElse(part.clause()).toString(), item.title(), item.text().orElse("")))
                .toList();
    }
}
