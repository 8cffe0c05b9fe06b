using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Keys;

/// <summary>What the list of keys can be asked for.</summary>
internal static class KeyListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.KeysPath,
        "-createdAt",
        ["createdAt", "name", "expiresAt", "lastUsedAt"],
        [
            new SearchFilter("Search by name or owner", text => [new { name = new { contains = text } }, new { user = new { email = new { contains = text } } }]),
            new ChoiceFilter("status", "Status", [new("works", "Not revoked"), new("revoked", "Revoked")], chosen => new { isRevoked = new { eq = chosen[0] == "revoked" } }) { IsSingle = true },
            new ChoiceFilter("use", "Use", [new("never", "Never used"), new("used", "Used")], chosen => chosen[0] == "never" ? new { lastUsedAt = new { eq = (string?)null } } : new { lastUsedAt = new { neq = (string?)null } }) { IsSingle = true },
            new DateFilter("expires", "Expires", "expiresAt"),
            new DateFilter("made", "Made", "createdAt")
        ],
        new ListView("Not revoked", "?status=works"),
        new ListView("Never used", "?status=works&use=never"))
    {
        DescendingFirst = ["createdAt", "lastUsedAt"]
    };
}
