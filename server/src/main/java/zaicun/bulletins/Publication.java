package zaicun.bulletins;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/** Where and when an item appeared; {@code link} may be empty. */
public record Publication(UUID id, String outlet, LocalDate on, String link) {

    public Publication {
        Fields.require("outlet", "刊发的媒体或网络平台", outlet);
        outlet = Fields.text("outlet", outlet, 60);
        Fields.require("on", "刊发日期", on);
        link = Fields.text("link", link, 500);
        if (!link.isEmpty() && !isWebAddress(link)) {
            throw new InputError("link", "“" + link + "”不是网页链接；请粘贴以 http:// 或 https:// 开头的地址，没有可不填。");
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = URI.create(link);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
