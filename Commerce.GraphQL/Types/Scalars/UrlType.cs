using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The address of a resource, absolute or relative.</summary>
public class UrlType : TextScalar<Uri>
{
    /// <summary>The scalar <c>URL</c>.</summary>
    public UrlType() : this(ScalarNames.URL, null, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public UrlType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind, "https://tools.ietf.org/html/rfc3986")
    {
    }

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(StringValueNode valueSyntax) => TryParse(valueSyntax.Value, out _);

    private protected override bool TryParse(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Uri value)
        => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value) && (value.IsAbsoluteUri || text.StartsWith('/'));

    private protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}
