package zaicun.households.pairings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.households.intake.HouseholdPlaces;
import zaicun.imports.Change;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.SheetRow;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.IdentityNumber;
import zaicun.roster.book.KnownPerson;

/** One passage over the sheet 联户结对: the whole list counted per helper together with the stored pairings. */
final class PairingIntake implements Intake<PairingIntake.Line> {

    record Line(String household, IdentityNumber identity, Span span) {}

    private record Key(String household, IdentityNumber identity, Span span) {}

    private final Passage passage;
    private final HouseholdPlaces places;
    private final Helpers helpers;
    private final PairingImport importing;
    private Map<String, District> districts = Map.of();
    private Map<IdentityNumber, KnownPerson> people = Map.of();
    private final Map<Line, Pairing> stored = new HashMap<>();

    PairingIntake(Passage passage, HouseholdPlaces places, Helpers helpers, PairingImport importing) {
        this.passage = passage;
        this.places = places;
        this.helpers = helpers;
        this.importing = importing;
    }

    @Override
    public Line read(SheetRow row) {
        var from = row.get(PairingSheet.FROM);
        var last = row.find(PairingSheet.LAST).orElse(Span.FOREVER);
        if (last.isBefore(from)) {
            row.wrong(PairingSheet.LAST, "结束日期早于开始日期；请核对。");
            last = from;
        }
        var line = new Line(row.get(PairingSheet.HOUSEHOLD), row.get(PairingSheet.IDENTITY), Span.of(from, last));
        passage.seenAt(new Key(line.household(), line.identity(), line.span()), row)
                .ifPresent(at -> row.wrong(PairingSheet.HOUSEHOLD, "与第 " + at + " 行重复；请删去其中一行。"));
        return line;
    }

    @Override
    public List<Change> compare(List<Entry<Line>> batch) {
        districts = places.of(passage, batch, entry -> entry.value().household());
        people = passage.known().people(
                batch.stream().map(entry -> entry.value().identity()).collect(Collectors.toSet()));
        batch.forEach(this::checkPerson);
        findStored(batch);
        batch.stream().filter(entry -> !entry.row().isWrong()).forEach(this::checkCap);
        return batch.stream().map(Entry::value).map(this::change).toList();
    }

    private void checkPerson(Entry<Line> entry) {
        var person = people.get(entry.value().identity());
        if (person == null) {
            entry.row().wrong(PairingSheet.IDENTITY, "系统中没有这个身份证号的人，本工作簿的“人员”表中也没有；请核对或先补上。");
        } else if (!person.form().name().equals(entry.row().get(PairingSheet.NAME))) {
            entry.row().wrong(
                    PairingSheet.NAME, "这个身份证号登记的姓名是“" + person.form().name() + "”，与此处不符；请核对。");
        }
    }

    private void findStored(List<Entry<Line>> batch) {
        var ids = people.values().stream().map(KnownPerson::id).filter(id -> !id.equals(Known.COMING)).toList();
        for (var district : Map.copyOf(districts).values().stream().distinct().toList()) {
            var known = helpers.know(district, ids);
            var codes = importing.codes(district, known.values().stream().flatMap(List::stream).toList());
            for (var entry : batch) {
                found(entry.value(), known, codes).ifPresent(pairing -> {
                    stored.put(entry.value(), pairing);
                    helpers.forget(pairing);
                });
            }
        }
    }

    private Optional<Pairing> found(Line line, Map<UUID, List<Pairing>> known, Map<UUID, String> codes) {
        return Optional.ofNullable(people.get(line.identity())).stream()
                .flatMap(person -> known.getOrDefault(person.id(), List.of()).stream())
                .filter(pairing -> line.household().equals(codes.get(pairing.household())))
                .filter(pairing -> pairing.span().overlaps(line.span()))
                .findFirst();
    }

    private void checkCap(Entry<Line> entry) {
        var line = entry.value();
        var id = people.get(line.identity()).id();
        if (!helpers.take(id.equals(Known.COMING) ? line.identity() : id, line.span())) {
            entry.row().wrong(PairingSheet.NAME, entry.row().get(PairingSheet.NAME) + "结对超过 "
                    + helpers.capOn(line.span()) + " 户（条款 7.2）；请换一位帮扶干部，或先结束一户。");
        }
    }

    /** Where the two are paired in these dates already, only the end can change. */
    private Change change(Line line) {
        var known = Optional.ofNullable(stored.get(line));
        return Change.of(known.isPresent(), known.filter(pair -> pair.span().until().equals(line.span().until())).isPresent());
    }

    /** Pairings that end sooner go first, so that their helpers are free for others. */
    @Override
    public void write(List<Entry<Line>> batch) {
        batch.stream()
                .map(Entry::value)
                .sorted(Comparator.comparing(line -> !stored.containsKey(line)))
                .collect(Collectors.groupingBy(line -> districts.get(line.household())))
                .forEach((district, lines) -> importing.putAll(
                        district,
                        lines.stream().map(this::form).toList(),
                        passage.importer().person()));
    }

    private PairingForm form(Line line) {
        return new PairingForm(line.household(), people.get(line.identity()).id(), line.span());
    }
}
