package zaicun.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;

/** Which top-level package may see which; what is not named here may see nothing of ours. */
final class Directions {

    private static final Set<String> FOUNDATION = Set.of("kernel", "calendar", "policy", "database", "lists");

    /** What every article of the notice stands on. */
    private static final Set<String> RULE = with(
            FOUNDATION, "roster", "access", "audit", "approval", "compliance", "duty", "outbox", "files", "imports", "notices",
            "daybook");

    /** Every top-level package has its line; {@code "*"} stands for the whole house. */
    static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("calendar", Set.of("kernel")),
            Map.entry("policy", Set.of("kernel", "calendar")),
            Map.entry("database", Set.of()),
            Map.entry("lists", Set.of("kernel")),
            Map.entry("web", Set.of("kernel")),
            Map.entry("audit", Set.of("kernel", "database")),
            Map.entry("roster", with(FOUNDATION)),
            Map.entry("access", with(FOUNDATION, "web", "audit", "roster")),
            Map.entry("compliance", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("duty", Set.of("kernel", "calendar", "policy", "compliance")),
            Map.entry("approval", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("outbox", Set.of("kernel", "web", "access")),
            Map.entry("files", Set.of("kernel", "database", "access", "audit")),
            Map.entry("directory", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("imports", with(FOUNDATION, "roster", "access", "audit", "notices")),
            Map.entry("leave", with(RULE)),
            Map.entry("attendance", with(RULE, "leave")),
            Map.entry("notices", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("daybook", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("meetings", with(RULE, "leave", "attendance")),
            Map.entry("study", with(RULE, "meetings")),
            Map.entry("training", with(RULE, "attendance")),
            Map.entry("guidance", with(RULE)),
            Map.entry("bulletins", with(RULE)),
            Map.entry("inspection", with(RULE)),
            Map.entry("integrity", with(RULE, "web")),
            Map.entry("suggestions", with(RULE)),
            Map.entry("burden", with(FOUNDATION, "web", "roster", "access", "audit")),
            Map.entry("recall", with(RULE, "integrity", "inspection", "support", "attendance", "selection")),
            Map.entry("households", with(RULE, "leave")),
            Map.entry("selection", with(RULE)),
            Map.entry("support", with(RULE, "attendance")),
            Map.entry(
                    "trial",
                    with(FOUNDATION, "compliance", "duty", "leave", "attendance", "households", "meetings", "selection",
                            "support")),
            Map.entry("rulebook", with(FOUNDATION, "web", "access", "audit", "compliance", "trial")),
            Map.entry("demo", Set.of("*")),
            Map.entry("", Set.of("*")));

    private Directions() {}

    private static Set<String> with(Set<String> some, String... more) {
        var all = new java.util.TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }

    static ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("zaicun..")
                .should(new ArchCondition<JavaClass>("see only what lies below them") {
                    @Override
                    public void check(JavaClass looking, ConditionEvents events) {
                        looking.getDirectDependenciesFromSelf().stream()
                                .filter(dependency ->
                                        dependency.getTargetClass().getPackageName().startsWith("zaicun"))
                                .filter(dependency -> !allowed(looking, dependency.getTargetClass()))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(looking, dependency.getDescription())));
                    }
                });
    }

    private static boolean allowed(JavaClass looking, JavaClass seen) {
        var from = topOf(looking);
        var to = topOf(seen);
        var maySee = MAY_SEE.getOrDefault(from, Set.of());
        return from.equals(to) || maySee.contains("*") || maySee.contains(to);
    }

    /** {@code leave} for {@code zaicun.leave.asking}; empty for the root. */
    static String topOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }
}
