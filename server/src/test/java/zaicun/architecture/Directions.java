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

    private static final Set<String> FOUNDATION = Set.of("kernel", "calendar", "policy", "database");

    /** Every top-level package has its line; {@code "*"} stands for the whole house. */
    static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("calendar", Set.of("kernel")),
            Map.entry("policy", Set.of("kernel", "calendar")),
            Map.entry("database", Set.of()),
            Map.entry("web", Set.of("kernel")),
            Map.entry("audit", Set.of("kernel", "database")),
            Map.entry("roster", Set.of("kernel", "calendar", "policy", "database")),
            Map.entry("access", with(FOUNDATION, "web", "audit", "roster")),
            Map.entry("compliance", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("duty", Set.of("kernel", "calendar", "policy", "compliance")),
            Map.entry("approval", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("outbox", Set.of("kernel", "web", "access")),
            Map.entry("files", Set.of("kernel", "database", "access", "audit")),
            Map.entry("directory", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("imports", with(FOUNDATION, "roster", "access", "audit")),
            Map.entry("leave", with(FOUNDATION, "roster", "access", "audit", "approval", "compliance", "duty", "outbox")),
            Map.entry("attendance", with(FOUNDATION, "roster", "access", "audit", "compliance", "duty", "outbox", "leave")),
            Map.entry("meetings", with(FOUNDATION, "roster", "access", "audit", "compliance", "duty", "leave")),
            Map.entry(
                    "households",
                    with(FOUNDATION, "roster", "access", "audit", "compliance", "duty", "outbox", "leave", "imports", "files")),
            Map.entry("selection", with(FOUNDATION, "roster", "access", "audit", "compliance", "duty")),
            Map.entry("support", with(FOUNDATION, "roster", "access", "audit", "compliance", "duty", "attendance")),
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
