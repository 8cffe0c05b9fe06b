using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>What the rules of one validation share: schema, document, the place where the walk stands, and the errors so far.</summary>
internal sealed partial class ValidationContext
{
    private readonly List<IError> _errors = [];
    private readonly List<string> _path = [];
    private DocumentFragments? _fragments;

    public ValidationContext(ISchema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
    }

    public ISchema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public required string IntrospectionRefusal { get; init; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>True when as many errors were found as may be reported; the walk ends then.</summary>
    public bool IsFull => _errors.Count >= Options.MaxAllowedErrors;

    /// <summary>The fragments of the document and who spreads whom.</summary>
    public DocumentFragments Fragments => _fragments ??= new DocumentFragments(Document);

    /// <summary>The operation or fragment that is being walked.</summary>
    public IExecutableDefinitionNode? Definition { get; private set; }

    /// <summary>The composite type whose fields are being selected, or null where it is not known.</summary>
    public INamedOutputType? ParentType { get; private set; }

    /// <summary>The type of the selection: that of the current field, or of the current selection set.</summary>
    public IType? Type { get; private set; }

    public IOutputField? Field { get; private set; }

    public DirectiveType? Directive { get; private set; }

    /// <summary>The definition of the argument that is being walked, or null where it is not known.</summary>
    public IInputField? Argument { get; private set; }

    public INamedOutputType? FindComposite(string typeName)
        => Schema.TryGetType<INamedType>(typeName, out var type) && type.IsCompositeType() ? (INamedOutputType)type : null;

    /// <summary>The type that the syntax names, or null where the schema has none of that name.</summary>
    public IType? FindType(ITypeNode node) => node switch
    {
        NonNullTypeNode { Type: var inner } => FindType(inner) is { } type ? new NonNullType(type) : null,
        ListTypeNode { Type: var inner } => FindType(inner) is { } type ? new ListType(type) : null,
        _ => Schema.TryGetType<INamedType>(((NamedTypeNode)node).Name.Value, out var named) ? named : null
    };

    public ObjectType? FindRoot(OperationType operation) => operation switch
    {
        OperationType.Query => Schema.QueryType,
        OperationType.Mutation => Schema.MutationType,
        OperationType.Subscription => Schema.SubscriptionType
    };

    /// <summary>The definition of an argument of the current directive, or else of the current field.</summary>
    public IInputField? FindArgument(string name)
    {
        Argument? argument = null;
        if (Directive is not null)
            Directive.Arguments.TryGetField(name, out argument);
        else
            Field?.Arguments.TryGetField(name, out argument);
        return argument;
    }

    public bool TryGetFragment(string name, [NotNullWhen(true)] out FragmentDefinitionNode? fragment)
        => Fragments.ByName.TryGetValue(name, out fragment);

    public void Report(ValidationRule rule, string message, IReadOnlyList<ISyntaxNode> nodes)
        => Report(rule, message, nodes, CurrentPath());

    public void Report(ValidationRule rule, string message, IReadOnlyList<ISyntaxNode> nodes, Path? path)
    {
        if (IsFull)
            return;

        var error = NewError(message, nodes).SetPath(path);
        if (rule.Section is not null)
            error.SetExtension("specifiedBy", $"https://spec.graphql.org/September2025/#{rule.Section}");
        _errors.Add(error.Build());
    }

    public void Report(IError error)
    {
        if (!IsFull)
            _errors.Add(error);
    }

    public static IErrorBuilder NewError(string message, params IReadOnlyList<ISyntaxNode> nodes)
    {
        var error = ErrorBuilder.New().SetMessage(message);
        foreach (var node in nodes)
        {
            if (node.Location is { } location)
                error.AddLocation(location.Line, location.Column);
        }

        return error;
    }

    /// <summary>The response names that lead to the current place; null at the root of an operation and inside fragments, which have many places.</summary>
    public Path? CurrentPath()
        => _path.Count == 0 || Definition is not OperationDefinitionNode ? null : Path.FromList([.. _path]);
}
