package zaicun.inspection.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.InputError;

/**
 * A rectification notice as it is issued.
 *
 * @param number of the paper; numbered by the system where left out
 * @param words at the head of the paper, may be empty
 */
public record NoticeForm(UUID id, String district, UUID stop, String number, String words, List<Item> items) {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 1000;

    /** @param dueOn until when; the policy's working days where left out */
    public record Item(UUID finding, Optional<LocalDate> dueOn, String proposal) {

        public Item {
            Texts.required("items", "要整改的问题", finding);
            dueOn = dueOn == null ? Optional.empty() : dueOn;
            proposal = Texts.optional("proposal", proposal, LONGEST_TEXT);
        }
    }

    public NoticeForm {
        Texts.required("id", "通知书编号", id);
        Texts.district(district);
        Texts.required("stop", "督查的村", stop);
        number = Texts.optional("number", number, LONGEST_NUMBER);
        words = Texts.optional("words", words, LONGEST_TEXT);
        items = items == null ? List.of() : List.copyOf(items);
        if (items.isEmpty()) {
            throw new InputError("items", "没有选择要整改的问题；请至少选择一个。");
        }
    }
}
