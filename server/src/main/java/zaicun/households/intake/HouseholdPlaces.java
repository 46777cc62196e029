package zaicun.households.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.households.intake.ListedHousehold.Place;
import zaicun.imports.Entry;
import zaicun.imports.Passage;
import zaicun.kernel.District;

/** Finds the households that lists name by code, stored or coming with the same workbook. */
@Component
public class HouseholdPlaces {

    private final StoredLists stored;

    HouseholdPlaces(StoredLists stored) {
        this.stored = stored;
    }

    /** The district of each code named; tells the rows whose household is unknown. */
    public <T> Map<String, District> of(Passage passage, List<Entry<T>> batch, Function<Entry<T>, String> code) {
        var places = stored.places(batch.stream().map(code).collect(Collectors.toSet()));
        var found = new HashMap<String, District>();
        for (var entry : batch) {
            district(passage, entry, code.apply(entry), places)
                    .ifPresent(district -> found.put(code.apply(entry), district));
        }
        return found;
    }

    private static Optional<District> district(
            Passage passage, Entry<?> entry, String code, Map<String, List<Place>> places) {
        var listed = passage.mentioned(new ListedHousehold(code), Place.class);
        var known = places.getOrDefault(code, List.of());
        if (listed.isPresent() || known.size() == 1) {
            return Optional.of(listed.orElseGet(known::getFirst).district());
        }
        entry.row().wrong(HouseholdSheet.CODE, known.isEmpty()
                ? "没有户编码为“" + code + "”的农户，本工作簿的“农户”表中也没有；请核对或先补上。"
                : "户编码“" + code + "”在几个区都有，分不清是哪一户；请联系系统管理员。");
        return Optional.empty();
    }
}
