using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A time of day without zone.</summary>
public class LocalTimeType : TextScalar<TimeOnly>
{
    /// <summary>The scalar <c>LocalTime</c>.</summary>
    public LocalTimeType() : this(ScalarNames.LocalTime, "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss.", BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public LocalTimeType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind)
    {
    }

    private protected override bool TryParse(string text, out TimeOnly value)
        => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
