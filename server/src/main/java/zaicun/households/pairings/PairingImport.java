package zaicun.households.pairings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.households.FactNews;
import zaicun.households.Household;
import zaicun.households.Households;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Takes a whole list of pairings, checked as a whole: all of it or nothing. The caller checks the right to do so. */
@Component
@Transactional
public class PairingImport {

    private static final int BATCH = 2_000;

    private final Pairings pairings;
    private final Households households;
    private final HelperCap cap;
    private final Roster roster;
    private final FactNews news;
    private final Clock clock;

    PairingImport(
            Pairings pairings, Households households, HelperCap cap, Roster roster, FactNews news, Clock clock) {
        this.pairings = pairings;
        this.households = households;
        this.cap = cap;
        this.roster = roster;
        this.news = news;
        this.clock = clock;
    }

    /** What is wrong with one line of the list; {@code index} counts from 0, {@code field} as in {@link PairingForm}. */
    public record Fault(int index, String field, String message) {}

    /** Everything that keeps the list from being taken. */
    @Transactional(readOnly = true)
    public List<Fault> faults(District district, List<PairingForm> forms) {
        return faults(forms, sight(district, forms));
    }

    /** The codes of the households of these pairings, by the households' ids. */
    @Transactional(readOnly = true)
    public Map<UUID, String> codes(District district, List<Pairing> some) {
        return households.find(district, some.stream().map(Pairing::household).toList()).stream()
                .collect(Collectors.toMap(Household::id, Household::code, (one, same) -> one));
    }

    /** Adds what is new; where the same two are paired already in these dates, the new end holds. */
    public void putAll(District district, List<PairingForm> forms, UUID by) {
        pairings.lockAll(district);
        var sight = sight(district, forms);
        var faults = faults(forms, sight);
        if (!faults.isEmpty()) {
            throw Refusal.under("7.2", "pairing.list", "结对名单没有导入：" + faults.getFirst().message(), "请改正后整表重新导入。");
        }
        var fresh = new ArrayList<Pairing>();
        forms.forEach(form -> sight.known(form)
                .ifPresentOrElse(
                        known -> moveEnd(known, form.span().until()), () -> fresh.add(sight.pairing(district, form))));
        for (int from = 0; from < fresh.size(); from += BATCH) {
            pairings.add(district, fresh.subList(from, Math.min(from + BATCH, fresh.size())), by);
        }
        var today = LocalDate.now(clock);
        news.everywhere(district, Span.of(today.withDayOfYear(1), today), "7.1", "7.4", "7.5");
    }

    private void moveEnd(Pairing known, LocalDate until) {
        if (!known.span().until().equals(until)) {
            pairings.moveEnd(known, until, "导入名单改期");
        }
    }

    private List<Fault> faults(List<PairingForm> forms, Sight sight) {
        var faults = new ArrayList<Fault>();
        IntStream.range(0, forms.size()).forEach(index -> {
            var form = forms.get(index);
            if (!sight.households().containsKey(form.household())) {
                faults.add(new Fault(index, "household", "没有编码为“" + form.household() + "”的农户；请先导入农户。"));
            }
            if (!sight.people().containsKey(form.helper())) {
                faults.add(new Fault(index, "helper", "没有找到这位帮扶责任人；请先导入人员。"));
            }
        });
        faults.addAll(pastCap(forms, sight));
        return faults;
    }

    /** Line by line as on the sheet, so that the fault stands where the cap is first passed. */
    private List<Fault> pastCap(List<PairingForm> forms, Sight sight) {
        var faults = new ArrayList<Fault>();
        var spans = new HashMap<UUID, List<Span>>();
        sight.pairings().forEach((helper, known) -> spans.put(helper, new ArrayList<>(HelperCap.spansOf(known))));
        for (int index = 0; index < forms.size(); index++) {
            var form = forms.get(index);
            var held = spans.computeIfAbsent(form.helper(), helper -> new ArrayList<>());
            sight.known(form).ifPresent(known -> held.remove(known.span()));
            held.add(form.span());
            if (cap.isPassedBy(held)) {
                held.removeLast();
                faults.add(new Fault(index, "helper", sight.nameOf(form.helper()) + "结对超过 "
                        + cap.on(form.span().from()) + " 户；请换一位帮扶干部，或先结束一户。"));
            }
        }
        return faults;
    }

    private Sight sight(District district, List<PairingForm> forms) {
        var codes = forms.stream().map(PairingForm::household).distinct().toList();
        var helpers = forms.stream().map(PairingForm::helper).filter(Objects::nonNull).distinct().toList();
        var ids = households.idsOf(district, codes);
        var villages = households.find(district, ids.values()).stream()
                .collect(Collectors.toMap(Household::id, Household::village));
        var known = pairings.ofHelpers(district, helpers).stream().collect(Collectors.groupingBy(Pairing::helper));
        return new Sight(ids, villages, roster.people(helpers), known);
    }

    /** What is known about all lines, read at once. */
    private record Sight(
            Map<String, UUID> households,
            Map<UUID, String> villages,
            Map<UUID, Person> people,
            Map<UUID, List<Pairing>> pairings) {

        Optional<Pairing> known(PairingForm form) {
            var household = households.get(form.household());
            return pairings.getOrDefault(form.helper(), List.of()).stream()
                    .filter(pairing -> pairing.household().equals(household))
                    .filter(pairing -> pairing.span().overlaps(form.span()))
                    .findFirst();
        }

        Pairing pairing(District district, PairingForm form) {
            var household = households.get(form.household());
            var unit = people.get(form.helper()).unit();
            return new Pairing(
                    district, Ids.next(), household, villages.get(household), form.helper(), unit, form.span());
        }

        String nameOf(UUID helper) {
            return people.containsKey(helper) ? people.get(helper).name() : "此人";
        }
    }
}
