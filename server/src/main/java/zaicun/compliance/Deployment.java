package zaicun.compliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;

/**
 * Which units have people where, read once for many windows. A unit with people in several villages of a district has one
 * row of its own there, at the first of them; and one at each village for what is owed village by village.
 */
public final class Deployment {

    /** A unit, or a unit at a village, with its people there and the time from the first of them to the last. */
    public record Deployed(Subject subject, List<Posting> postings) {

        public Span inPlace() {
            return postings.stream().map(Posting::span).reduce(Deployed::hull).orElseThrow();
        }

        private static Span hull(Span one, Span other) {
            return new Span(
                    one.from().isBefore(other.from()) ? one.from() : other.from(),
                    one.until().isAfter(other.until()) ? one.until() : other.until());
        }
    }

    private final List<Posting> postings;
    private final Map<UUID, Office> names;
    private final Map<String, String> villages;
    private final Predicate<String> wanted;

    /** @param wanted which villages, by their codes, are meant */
    Deployment(
            List<Posting> postings, Map<UUID, Office> names, Map<String, String> villages, Predicate<String> wanted) {
        this.postings = postings;
        this.names = names;
        this.villages = villages;
        this.wanted = wanted;
    }

    /** Each unit with somebody in place in the span, in the order of their villages. */
    public List<Deployed> units(Span span) {
        return grouped(span, Posting::unit).values().stream()
                .map(some -> deployed(some, home(some), Posting::unit, name(some.getFirst().unit())))
                .filter(unit -> wanted.test(unit.subject().village()))
                .sorted(Comparator.comparing(unit -> unit.subject().village()))
                .toList();
    }

    /** Each unit at each village where it has somebody in place in the span. */
    public List<Deployed> villages(Span span) {
        return grouped(span, posting -> placeOf(posting).id()).values().stream()
                .map(some -> deployed(
                        some,
                        some.getFirst().village(),
                        posting -> placeOf(posting).id(),
                        name(some.getFirst().unit()) + " → " + villageName(some.getFirst().village())))
                .filter(place -> wanted.test(place.subject().village()))
                .toList();
    }

    public Collection<UUID> unitIds() {
        return names.keySet();
    }

    private Map<UUID, List<Posting>> grouped(Span span, Function<Posting, UUID> by) {
        return postings.stream()
                .filter(posting -> posting.span().overlaps(span))
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static Deployed deployed(List<Posting> some, String village, Function<Posting, UUID> id, String label) {
        var one = some.getFirst();
        var subject = new Subject(
                one.district(), SubjectKind.UNIT, id.apply(one), village, Optional.of(one.unit()), Optional.empty(), label);
        return new Deployed(subject, some);
    }

    private static String home(List<Posting> some) {
        return some.stream().map(Posting::village).min(Comparator.naturalOrder()).orElseThrow();
    }

    static UnitVillage placeOf(Posting posting) {
        return new UnitVillage(posting.unit(), posting.village());
    }

    private String name(UUID unit) {
        return Optional.ofNullable(names.get(unit)).map(Office::name).orElse("");
    }

    private String villageName(String village) {
        return villages.getOrDefault(village, village);
    }
}
