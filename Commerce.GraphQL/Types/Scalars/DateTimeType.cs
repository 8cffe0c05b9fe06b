using System.Globalization;
using System.Text.RegularExpressions;

namespace HotChocolate.Types;

/// <summary>A point in time: read with an offset, written with three decimals of a second.</summary>
public partial class DateTimeType : TextScalar<DateTimeOffset>
{
    /// <summary>The scalar <c>DateTime</c>.</summary>
    public DateTimeType() : this(ScalarNames.DateTime, "The `DateTime` scalar represents an ISO-8601 compliant date time type.", BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public DateTimeType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind, "https://www.graphql-scalars.com/date-time")
    {
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.ECMAScript)]
    private static partial Regex Shape { get; }

    private protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Shape.IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private protected override string Format(DateTimeOffset value)
        => value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH\\:mm\\:ss.fffZ" : "yyyy-MM-ddTHH\\:mm\\:ss.fffzzz", CultureInfo.InvariantCulture);
}
