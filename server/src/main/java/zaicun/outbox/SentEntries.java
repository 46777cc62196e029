package zaicun.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import zaicun.kernel.InputError;

/** What a phone sends in one call. */
record SentEntries(List<SentEntry> entries) {

    private static final int MOST = 50;

    SentEntries {
        if (entries == null || entries.isEmpty()) {
            throw new InputError("entries", "没有收到任何记录；请在手机上重新报送。");
        }
        if (entries.size() > MOST) {
            throw new InputError("entries", "一次最多报送 50 条，收到 " + entries.size() + " 条；请分次报送。");
        }
    }

    record SentEntry(UUID id, String kind, JsonNode payload, Instant recordedAt) {

        SentEntry {
            if (id == null || kind == null || payload == null || recordedAt == null) {
                throw new InputError("entries", "有记录缺少编号、种类、内容或记录时间；请更新手机应用后重试。");
            }
        }
    }
}
