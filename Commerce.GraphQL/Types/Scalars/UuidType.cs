using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A universally unique identifier, written in lower case with dashes.</summary>
public class UuidType : TextScalar<Guid>
{
    /// <summary>The scalar <c>UUID</c>.</summary>
    public UuidType() : this(ScalarNames.UUID, null, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public UuidType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind, "https://tools.ietf.org/html/rfc4122")
    {
    }

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(StringValueNode valueSyntax) => TryParse(valueSyntax.Value, out _);

    private protected override bool TryParse(string text, out Guid value) => Guid.TryParse(text, CultureInfo.InvariantCulture, out value);

    private protected override string Format(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);
}
