using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// Names of a Google feed's attributes. Those that begin with <c>commerce_</c> are the shop's own, for what Google has no attribute for; Google
/// passes over what it does not know.
/// </summary>
internal static class GoogleAttributes
{
    public const string Slug = "commerce_slug";
    public const string Status = "commerce_status";
    public const string Available = "commerce_available";
    public const string VariantName = "commerce_variant_name";
    public const string GroupTitle = "item_group_title";

    /// <summary>Of items whose options are not those that Google knows.</summary>
    public static readonly (string Name, string Value)[] Options =
        [.. Enumerable.Range(1, 3).Select(i => ($"commerce_option{i}_name", $"commerce_option{i}_value"))];

    /// <summary>What tells the items of a group apart, in the order in which a shopper chooses.</summary>
    public static readonly string[] OptionAttributes = ["color", "size", "pattern"];

    /// <summary>Facts about a variant.</summary>
    public static readonly string[] Facts = ["material", "gender", "age_group", "size_system", "size_type", "condition", "energy_efficiency_class"];

    /// <summary>Facts about a product.</summary>
    public static readonly string[] Attributes = ["mpn", "google_product_category", "custom_label_0", "custom_label_1", "custom_label_2", "custom_label_3", "custom_label_4"];

    private const int MadeUpLength = 17;

    /// <summary>Google's longest id.</summary>
    public const int MaxIdLength = 50;

    /// <summary>The option that an attribute is read as: <c>Color</c>.</summary>
    public static string OptionName(string attribute) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(attribute);

    /// <summary>An id for what has none that Google would take, such as a variant without a SKU: always the same for the same thing.</summary>
    public static string MakeUp(params IEnumerable<string?> parts) =>
        "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..(MadeUpLength - 1)];

    /// <summary>Whether an id is one that <see cref="MakeUp"/> made, and no SKU.</summary>
    public static bool IsMadeUp(string? id) => id is ['~', .. var hash] && id.Length == MadeUpLength && hash.All(char.IsAsciiHexDigitLower);
}
