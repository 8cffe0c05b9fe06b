using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A date without time and zone.</summary>
public class DateType : TextScalar<DateOnly>
{
    /// <summary>The scalar <c>Date</c>.</summary>
    public DateType() : this(ScalarNames.Date, "The `Date` scalar represents an ISO-8601 compliant date type.", BindingBehavior.Explicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public DateType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind)
    {
    }

    private protected override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
