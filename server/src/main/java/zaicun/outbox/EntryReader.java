package zaicun.outbox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.outbox.SentEntries.SentEntry;

/** Finds an entry's kind, reads its payload as that kind's form and hands it over. */
@Component
class EntryReader {

    private final Map<String, OutboxKind<?>> kinds;
    private final JsonMapper json;

    EntryReader(ObjectProvider<OutboxKind<?>> kinds, JsonMapper json) {
        this.kinds = kinds.stream().collect(Collectors.toMap(OutboxKind::name, Function.identity()));
        this.json = json;
    }

    Receipt hand(Viewer viewer, SentEntry entry) {
        var kind = kinds.get(entry.kind());
        if (kind == null) {
            throw Refusal.plain(
                    "outbox.kind", "不认识“" + entry.kind() + "”这种记录，没有保存。", "请更新手机应用后重新报送。");
        }
        return hand(kind, viewer, entry);
    }

    private <F> Receipt hand(OutboxKind<F> kind, Viewer viewer, SentEntry entry) {
        if (entry.payload().isNull()) {
            throw new InputError("payload", "这条记录没有内容，没有保存；请重新填写。");
        }
        var form = json.treeToValue(entry.payload(), kind.form());
        return kind.accept(viewer, new Entry<>(entry.id(), entry.recordedAt(), form));
    }
}
