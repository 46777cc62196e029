package zaicun.inspection.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.InputError;

/**
 * What was found, line by line.
 *
 * @param sheet the page that it stands beside
 * @param words on the whole, may be empty
 * @param replaces the record that this one corrects
 */
record RecordForm(
        String district, UUID stop, UUID sheet, List<AsFound> found, String words, Optional<UUID> replaces) {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LINE = 300;

    /** Beside line {@code no}. */
    record AsFound(Integer no, Found found, String words) {

        AsFound {
            Texts.required("found", "核对结果", no);
            Texts.required("found", "第 " + no + " 行的核对结果", found);
            words = Texts.optional("found", words, LONGEST_LINE);
            if (found == Found.DIFFERENT && words.isEmpty()) {
                throw new InputError("found", "第 " + no + " 行选了“不符”，没有写看到的情况；请写明。");
            }
        }
    }

    RecordForm {
        Texts.district(district);
        Texts.required("stop", "督查的村", stop);
        Texts.required("sheet", "督查记录的底页", sheet);
        found = found == null ? List.of() : List.copyOf(found);
        if (found.isEmpty()) {
            throw new InputError("found", "没有核对任何一行；请至少核对一行后保存。");
        }
        if (found.stream().map(AsFound::no).distinct().count() < found.size()) {
            throw new InputError("found", "有一行核对了两次；请刷新后重新填写。");
        }
        words = Texts.optional("words", words, LONGEST_TEXT);
        replaces = replaces == null ? Optional.empty() : replaces;
    }
}
