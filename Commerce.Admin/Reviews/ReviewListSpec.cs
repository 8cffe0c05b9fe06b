using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Reviews;

/// <summary>What the list of reviews can be asked for.</summary>
internal static class ReviewListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.ReviewsPath,
        "-createdAt",
        ["createdAt", "rating", "isVerifiedPurchase"],
        [
            new SearchFilter("Search by words or product", text => [new { title = new { contains = text } }, new { comment = new { contains = text } }, new { product = new { name = new { contains = text } } }]),
            ChoiceFilter.OfEnum("status", "Shown", "status", new("pending", "Waiting"), new("published", "Published"), new("rejected", "Taken down")),
            new ChoiceFilter("stars", "Stars", [new("low", "1–2"), new("middle", "2½–3½"), new("high", "4–5")], chosen => new { or = chosen.Select(Stars).ToArray() }),
            new ChoiceFilter("bought", "Purchase", [new("yes", "Verified"), new("no", "Not verified")], chosen => new { isVerifiedPurchase = new { eq = chosen[0] == "yes" } }) { IsSingle = true },
            new DateFilter("written", "Written", "createdAt")
        ],
        new ListView("Waiting", "?status=pending&sort=createdAt"),
        new ListView("Published", "?status=published"),
        new ListView("Taken down", "?status=rejected"),
        new ListView("Unhappy", "?stars=low"),
        new ListView("This week", "?written=7d"))
    {
        DescendingFirst = ["createdAt", "rating"]
    };

    private static object Stars(string level) => level switch
    {
        "low" => new { rating = new { lte = 2.0 } },
        "middle" => new { rating = new { gt = 2.0, lt = 4.0 } },
        _ => new { rating = new { gte = 4.0 } }
    };
}
