using System.Globalization;
using System.Xml;

namespace HotChocolate.Types;

/// <summary>How a duration is written.</summary>
public enum TimeSpanFormat
{
    /// <summary>As in ISO 8601, <c>P1DT2H3M4.5S</c>.</summary>
    Iso8601,

    /// <summary>As .NET writes it, <c>1.02:03:04.5000000</c>.</summary>
    DotNet
}

/// <summary>A duration.</summary>
public class TimeSpanType : TextScalar<TimeSpan>
{
    private const string DefaultDescription = "The `TimeSpan` scalar represents an ISO-8601 compliant duration type.";
    private readonly TimeSpanFormat _format;

    /// <summary>The scalar <c>TimeSpan</c> in ISO 8601.</summary>
    public TimeSpanType() : this(TimeSpanFormat.Iso8601)
    {
    }

    /// <summary>The scalar <c>TimeSpan</c>.</summary>
    public TimeSpanType(TimeSpanFormat format, BindingBehavior bind = BindingBehavior.Implicit) : this(ScalarNames.TimeSpan, DefaultDescription, format, bind)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public TimeSpanType(string name, string? description = null, TimeSpanFormat format = TimeSpanFormat.Iso8601, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, description, bind) => _format = format;

    private protected override bool TryParse(string text, out TimeSpan value)
    {
        if (_format == TimeSpanFormat.DotNet) return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
        value = default;
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return false;
        }
    }

    private protected override string Format(TimeSpan value) => _format == TimeSpanFormat.Iso8601 ? XmlConvert.ToString(value) : value.ToString("c", CultureInfo.InvariantCulture);
}
