package zaicun.selection.dossier;

import java.util.List;

/** What of a candidate lies sealed: in clear here. */
public record Secrets(String identity, String phone, String health, List<Sanction> sanctions) {

    public Secrets {
        sanctions = List.copyOf(sanctions);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
