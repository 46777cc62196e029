package zaicun.recall.handling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.recall.file.FactKind;

/**
 * A fact as it is written down.
 *
 * @param source the record, for every kind but {@link FactKind#OTHER}
 * @param on when it happened, where no record says it
 */
public record FactForm(String cause, FactKind kind, Optional<UUID> source, Optional<LocalDate> on, String words) {

    private static final int LONGEST = 500;
    private static final int SHORTEST = 5;

    public FactForm {
        cause = cause == null ? "" : cause.strip();
        source = source == null ? Optional.empty() : source;
        on = on == null ? Optional.empty() : on;
        words = Fields.text("facts", words, LONGEST);
    }

    void requireComplete() {
        Fields.require("facts", "事实对应的召回情形", cause);
        Fields.require("facts", "事实的来源", kind);
        if (kind.isLinked() && source.isEmpty()) {
            throw new InputError("facts", "选了“" + kind.title() + "”，没有选是哪一条记录；请从列表中选择。");
        }
        if (!kind.isLinked() && (on.isEmpty() || words.length() < SHORTEST)) {
            throw new InputError("facts", "没有记录可引的事实，请写明日期，并用 " + SHORTEST + " 至 " + LONGEST + " 个字写清什么事。");
        }
    }
}
