using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A date without time and zone.</summary>
public class LocalDateType : TextScalar<DateOnly>
{
    /// <summary>The scalar <c>LocalDate</c>.</summary>
    public LocalDateType() : this(ScalarNames.LocalDate, "The `LocalDate` scalar type represents a ISO date string, represented as UTF-8 character sequences YYYY-MM-DD. The scalar follows the specification defined in RFC3339", BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public LocalDateType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind)
    {
    }

    private protected override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
