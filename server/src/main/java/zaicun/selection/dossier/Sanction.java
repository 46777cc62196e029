package zaicun.selection.dossier;

import java.time.LocalDate;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** A party or administrative sanction with its effect period, both dates included. */
public record Sanction(String words, LocalDate from, LocalDate last) {

    public Sanction {
        words = words == null ? "" : words.strip();
        if (words.isEmpty() || words.length() > 100) {
            throw new InputError("sanctions", "请写明处分名称，最多 100 个字，如“党内警告”。");
        }
        if (from == null || last == null) {
            throw new InputError("sanctions", "没有填写“" + words + "”影响期的起止日期；请填写。");
        }
        if (last.isBefore(from)) {
            throw new InputError("sanctions", "“" + words + "”的影响期止于 " + last + "，早于开始日期；请核对。");
        }
    }

    public Span span() {
        return Span.of(from, last);
    }
}
