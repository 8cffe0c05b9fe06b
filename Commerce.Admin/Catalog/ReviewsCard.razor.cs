using Commerce.Admin.Catalog.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>What buyers say, the latest first.</summary>
public sealed partial class ReviewsCard
{
    [Parameter, EditorRequired]
    public required ReviewConnection Reviews { get; set; }

    /// <summary>Ratings come in halves.</summary>
    private static string Stars(decimal rating)
    {
        var whole = (int)Math.Floor(rating);
        var half = rating - whole >= 0.5m;
        return new string('★', whole) + (half ? "½" : "") + new string('☆', Math.Max(0, 5 - whole - (half ? 1 : 0)));
    }
}
