package zaicun.households.duties;

import java.util.EnumSet;
import java.util.Set;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.policy.CatalogueItem;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** Which households are to be visited all (7.8): the policy's words, read as kinds and marks. */
public record CoveredKinds(Set<HouseholdKind> kinds, Set<Mark> marks) {

    public static CoveredKinds of(PolicyOn values) {
        var kinds = EnumSet.noneOf(HouseholdKind.class);
        var marks = EnumSet.noneOf(Mark.class);
        values.get(PolicyKeys.COVERED_KINDS).stream().map(CatalogueItem::code).forEach(code -> {
            switch (code) {
                case "OUT_OF_POVERTY" -> kinds.add(HouseholdKind.LIFTED);
                case "MONITORED" ->
                    kinds.addAll(EnumSet.of(HouseholdKind.UNSTABLE, HouseholdKind.MARGINAL, HouseholdKind.SUDDEN));
                case "OLD" -> marks.add(Mark.ELDERLY_ALONE);
                case "WEAK" ->
                    marks.addAll(EnumSet.of(Mark.FRAIL, Mark.EXTREME_POVERTY, Mark.LEFT_BEHIND_CHILDREN));
                case "SICK" -> marks.add(Mark.SERIOUS_ILLNESS);
                case "DISABLED" -> marks.add(Mark.DISABLED);
                default -> throw new IllegalStateException("no household is known as " + code);
            }
        });
        return new CoveredKinds(kinds, marks);
    }

    public String[] kindNames() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    public String[] markNames() {
        return marks.stream().map(Enum::name).toArray(String[]::new);
    }
}
