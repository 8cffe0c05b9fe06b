using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A date and time of day without zone.</summary>
public class LocalDateTimeType : TextScalar<DateTime>
{
    /// <summary>The scalar <c>LocalDateTime</c>.</summary>
    public LocalDateTimeType() : this(ScalarNames.LocalDateTime, "The `LocalDateTime` scalar type is a local date/time string (i.e., with no associated timezone) with the format `YYYY-MM-DDThh:mm:ss`.", BindingBehavior.Explicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public LocalDateTimeType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind)
    {
    }

    private protected override bool TryParse(string text, out DateTime value)
        => DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Format(DateTime value) => value.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
