package zaicun.integrity.pledges;

import java.util.UUID;
import zaicun.kernel.InputError;

/** @param version of the text that was read */
record PledgeForm(UUID id, String version) {

    PledgeForm {
        if (version == null || version.isBlank()) {
            throw new InputError("version", "没有说明承诺的是哪一版文字；请刷新页面，阅读后再承诺。");
        }
    }

    PledgeForm under(UUID entry) {
        return new PledgeForm(entry, version);
    }
}
