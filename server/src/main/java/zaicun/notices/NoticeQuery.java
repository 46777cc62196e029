package zaicun.notices;

import zaicun.kernel.InputError;

/**
 * What a reader asks for.
 *
 * @param show all or only what is new
 * @param topic first part of the kinds, or empty for all
 * @param text words in the message, or empty
 */
record NoticeQuery(Show show, String topic, String text, int page, int size) {

    enum Show {
        ALL,
        UNREAD
    }

    private static final int LARGEST = 200;

    NoticeQuery {
        topic = topic.strip();
        text = text.strip();
        if (page < 1) {
            throw new InputError("page", "页码从 1 开始。");
        }
        if (size < 1 || size > LARGEST) {
            throw new InputError("size", "每页 1 至 " + LARGEST + " 条。");
        }
    }

    static Show show(String written) {
        return switch (written) {
            case "all" -> Show.ALL;
            case "unread" -> Show.UNREAD;
            default -> throw new InputError("show", "“" + written + "”不是显示范围；请选择全部（all）或未读（unread）。");
        };
    }

    long skipped() {
        return (page - 1L) * size;
    }
}
