using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A directive as it is applied somewhere: its type, its arguments, its .NET value.</summary>
public sealed class Directive
{
    private readonly DirectiveNode _syntaxNode;
    private readonly object? _runtimeValue;
    private readonly Func<string, Type, object?> _getArgument;

    internal Directive(DirectiveType type, DirectiveNode syntaxNode, object? runtimeValue, Func<string, Type, object?> getArgument)
    {
        Type = type;
        _syntaxNode = syntaxNode;
        _runtimeValue = runtimeValue;
        _getArgument = getArgument;
    }

    /// <summary>The directive's type.</summary>
    public DirectiveType Type { get; }

    /// <summary>The .NET value of the directive; throws <see cref="InvalidCastException"/> where it is of another type.</summary>
    public T AsValue<T>() => (T)_runtimeValue!;

    /// <summary>The argument's value, its default where none was given; throws <see cref="ArgumentException"/> for an unknown argument.</summary>
    public T GetArgumentValue<T>(string name) => (T)_getArgument(name, typeof(T))!;

    /// <summary>The directive as it is written.</summary>
    public DirectiveNode AsSyntaxNode() => _syntaxNode;

    internal DirectiveNode ToSyntaxNode() => _syntaxNode;
}
