package zaicun.notices;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.access.AccountWord;
import zaicun.kernel.District;

/** Passes on what is told of accounts; access lies below and knows no messages. */
@Component
class AccountWords {

    private final Notices notices;

    AccountWords(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(AccountWord word) {
        notices.pass(new Notice(
                District.NONE, word.to(), word.kind(), Optional.empty(), word.text(), word.link(), word.key()));
    }
}
