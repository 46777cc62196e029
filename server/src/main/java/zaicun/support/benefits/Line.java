package zaicun.support.benefits;

import java.util.List;
import java.util.UUID;
import zaicun.kernel.InputError;

/** One person of a form about several, with the id of the record to make. */
public record Line(UUID id, UUID person) {

    public Line {
        if (id == null || person == null) {
            throw new InputError("lines", "没有选人；请至少选择一名驻村干部。");
        }
    }

    static List<Line> required(List<Line> lines) {
        if (lines == null || lines.isEmpty()) {
            throw new InputError("lines", "没有选人；请至少选择一名驻村干部。");
        }
        return List.copyOf(lines);
    }
}
