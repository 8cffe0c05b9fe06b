using System.Collections;

namespace HotChocolate.Types;

/// <summary>The directives that are applied to a type, a field, an argument or the schema.</summary>
public sealed class DirectiveCollection : IReadOnlyList<Directive>
{
    private readonly IReadOnlyList<Directive> _directives;

    internal DirectiveCollection(IReadOnlyList<Directive> directives) => _directives = directives;

    internal static DirectiveCollection Empty { get; } = new([]);

    /// <inheritdoc/>
    public Directive this[int index] => _directives[index];

    /// <summary>All directives of that name.</summary>
    public IEnumerable<Directive> this[string directiveName] => _directives.Where(d => d.Type.Name == directiveName);

    /// <inheritdoc/>
    public int Count => _directives.Count;

    /// <summary>Whether a directive of that name is applied.</summary>
    public bool ContainsDirective(string directiveName) => FirstOrDefault(directiveName) is not null;

    /// <summary>The first directive of that name, or null.</summary>
    public Directive? FirstOrDefault(string directiveName)
    {
        foreach (var directive in _directives)
        {
            if (directive.Type.Name == directiveName) return directive;
        }

        return null;
    }

    /// <summary>The first directive whose type carries <typeparamref name="TRuntimeType"/>, or null.</summary>
    public Directive? FirstOrDefault<TRuntimeType>()
    {
        foreach (var directive in _directives)
        {
            if (directive.Type.RuntimeType == typeof(TRuntimeType)) return directive;
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Directive> GetEnumerator() => _directives.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _directives.GetEnumerator();
}
