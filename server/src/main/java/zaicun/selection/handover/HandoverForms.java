package zaicun.selection.handover;

import java.util.List;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.selection.handover.SettledItem.Outcome;

/** What is sent about a handover; every form names the version that was seen. */
final class HandoverForms {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 300;

    private HandoverForms() {}

    /** The three lists as a whole. */
    record Lists(int version, List<Written> lists) {

        Lists {
            lists = lists == null ? List.of() : List.copyOf(lists);
            if (lists.isEmpty()) {
                throw new InputError("lists", "没有填写清单；请至少填写一行。");
            }
        }
    }

    /** @param list code of the policy's lists, such as {@code PROPERTY} */
    record Written(String list, List<String> lines) {

        Written {
            list = list == null ? "" : list;
            lines = (lines == null ? List.<String>of() : lines).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (lines.size() > MOST_LINES) {
                throw new InputError("lists", "每张清单最多 " + MOST_LINES + " 行；请合并相近的内容。");
            }
            if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE || line.contains("\n"))) {
                throw new InputError("lists", "清单每行最多 " + LONGEST_LINE + " 个字，且不能换行；请分行填写。");
            }
        }
    }

    /** What becomes of an open item. */
    record Settling(String kind, UUID item, Outcome outcome, String words) {

        Settling {
            words = stripped(words);
            if (kind == null || item == null || outcome == null) {
                throw new InputError("outcome", "没有选择怎样处理这件事；请选择移交或已办结。");
            }
            if (outcome == Outcome.SETTLED && words.isEmpty()) {
                throw new InputError("words", "请写明怎样办结的；例如“已于 11 月 20 日解决”。");
            }
        }
    }

    record Signing(int version, Part part, String words) {

        Signing {
            words = stripped(words);
            if (part == null) {
                throw new InputError("part", "没有说明以什么身份签字；请刷新页面后重试。");
            }
        }
    }

    record Returning(int version, String words) {

        Returning {
            words = stripped(words);
            if (words.isEmpty()) {
                throw new InputError("words", "退回须写明哪里要改；请填写后重试。");
            }
        }
    }

    private static String stripped(String words) {
        var kept = words == null ? "" : words.strip();
        if (kept.length() > LONGEST) {
            throw new InputError("words", "说明最多 " + LONGEST + " 个字；请精简。");
        }
        return kept;
    }
}
