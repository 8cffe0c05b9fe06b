using System.Globalization;
using System.Text;

namespace Commerce.Admin.Components.Shared;

/// <summary>Builds the query part of an address; what is empty or a default is left out, so that addresses stay short.</summary>
public sealed class QueryStringBuilder
{
    private readonly StringBuilder text = new();

    public QueryStringBuilder Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    public QueryStringBuilder Add(string name, int value, int unless)
        => value == unless ? this : Add(name, value.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();
}
