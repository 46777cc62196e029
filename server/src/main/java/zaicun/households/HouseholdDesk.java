package zaicun.households;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.households.HouseholdBatch.Status;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** Writes down households and their members, one by one and by the hundred thousand. */
@Component
@Transactional
public class HouseholdDesk {

    private static final int BATCH = 2_000;

    private final Households households;
    private final HouseholdBatch batch;
    private final Members members;
    private final FactNews news;
    private final Clock clock;

    HouseholdDesk(Households households, HouseholdBatch batch, Members members, FactNews news, Clock clock) {
        this.households = households;
        this.batch = batch;
        this.members = members;
        this.news = news;
        this.clock = clock;
    }

    /** Adds or updates households of one district; the caller checks the right to do so. */
    public void putAll(District district, List<HouseholdForm> forms, UUID by) {
        var today = LocalDate.now(clock);
        inBatches(forms, some -> {
            some.forEach(form -> requireWithin(district, form));
            batch.put(district, some);
            var codes = some.stream().map(HouseholdForm::code).toList();
            batch.noteStatus(district, new Status(codes, today, "登记", by));
            batch.follow(district, codes)
                    .forEach(helper -> news.ofPerson(
                            district, helper, Span.of(today.withDayOfYear(1), today), "7.4", "7.5"));
        });
        news.everywhere(district, Span.day(today), "7.1", "7.8");
    }

    /** Adds or updates members of households of one district; the caller checks the right to do so. */
    public void putMembers(District district, List<MemberForm> forms) {
        inBatches(forms, some -> members.put(district, some, householdsOf(district, some)));
    }

    /** Makes the household another kind from a day on, as an identification does. */
    public void changeKind(Household household, HouseholdKind kind, Change change) {
        batch.changeKind(household.district(), household.id(), kind);
        batch.noteStatus(
                household.district(), new Status(List.of(household.code()), change.on(), change.why(), change.by()));
        news.atVillage(household.district(), FactNews.idOf(household.village()), Span.day(change.on()), "7.1");
    }

    public record Change(LocalDate on, String why, UUID by) {}

    public void contacted(Household household, LocalDate on) {
        households.noteContact(household.district(), household.id(), on);
    }

    /** A visit or contact was corrected or retracted: when the household was last seen is worked out anew. */
    public void seenAnew(District district, UUID household) {
        households.refreshLastSeen(district, household);
    }

    private Map<String, UUID> householdsOf(District district, List<MemberForm> forms) {
        var codes = forms.stream().map(MemberForm::householdCode).distinct().toList();
        var ids = households.idsOf(district, codes);
        codes.stream().filter(code -> !ids.containsKey(code)).findFirst().ifPresent(code -> {
            throw new InputError("household", "没有编码为“" + code + "”的农户；请先导入农户，再导入家庭成员。");
        });
        return ids;
    }

    private static void requireWithin(District district, HouseholdForm form) {
        if (!District.of(form.village()).equals(district)) {
            throw new InputError("village", "村代码 " + form.village() + " 不在 " + district + " 区内；请核对。");
        }
    }

    private static <F> void inBatches(List<F> forms, Consumer<List<F>> writing) {
        for (int from = 0; from < forms.size(); from += BATCH) {
            writing.accept(forms.subList(from, Math.min(from + BATCH, forms.size())));
        }
    }
}
