using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>A directive's declaration (specification section 3.13).</summary>
public partial class DirectiveType : TypeSystemObjectBase
{
    /// <summary>The .NET type that carries the arguments, <see cref="object"/> where there is none.</summary>
    public Type RuntimeType { get; internal set; } = typeof(object);

    /// <summary>The arguments in the order of declaration.</summary>
    public FieldCollection<Argument> Arguments { get; internal set; } = FieldCollection<Argument>.Empty;

    /// <summary>Where the directive may be applied.</summary>
    public DirectiveLocation Locations { get; internal set; }

    /// <summary>Whether the directive may be applied more than once in one place.</summary>
    public bool IsRepeatable { get; internal set; }

    /// <summary>Whether introspection and SDL show the directive.</summary>
    public bool IsPublic { get; internal set; } = true;

    /// <summary>Whether operations may apply the directive.</summary>
    public bool IsExecutableDirective => (Locations & DirectiveLocation.Executable) != 0;

    /// <summary>Whether schemas may apply the directive.</summary>
    public bool IsTypeSystemDirective => (Locations & DirectiveLocation.TypeSystem) != 0;

    /// <summary>Whether the directive changes how a field is resolved.</summary>
    public bool HasMiddleware => Middleware is not null;

    /// <summary>What the directive adds to the pipeline of a field to which an operation applies it.</summary>
    public DirectiveMiddleware? Middleware { get; internal set; }

    /// <summary>For each argument the property that carries it, null where there is none.</summary>
    internal IReadOnlyList<System.Reflection.PropertyInfo?> Accessors { get; set; } = [];

    /// <summary>Writes the .NET value as a directive where properties do not.</summary>
    internal Func<object, Language.DirectiveNode>? Format { get; set; }
}
