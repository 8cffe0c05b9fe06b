using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>Makes the runtime types of merged definitions.</summary>
internal sealed partial class TypeCompletion(SchemaBuild build, DescriptorContext descriptors, IReadOnlyList<FieldMiddleware> globalMiddlewares)
{
    private readonly List<(InputFieldBase Field, ArgumentDefinition Definition)> _defaults = [];
    private readonly List<(DefinitionBase Definition, Action<DirectiveCollection> Set)> _directives = [];

    public InputParser InputParser { get; } = new(descriptors.Converter);

    public void Complete(IReadOnlyList<TypeDefinition> definitions)
    {
        foreach (var definition in definitions) Name(definition);
        foreach (var definition in definitions) CompleteMembers(definition);
        // Defaults are written as literals of their types, so these come first.
        foreach (var (field, definition) in _defaults) CompleteDefault(field, definition);
        foreach (var (definition, set) in _directives) set(Directives(definition.Directives));
        CompleteAbstractTypes(definitions);
    }

    public DirectiveCollection Directives(IReadOnlyList<DirectiveDefinition> applied)
        => applied.Count == 0 ? DirectiveCollection.Empty : new DirectiveCollection([.. applied.Select(Apply).OfType<Directive>()]);

    private static void Name(TypeDefinition definition)
    {
        var instance = definition.Instance;
        instance.Name = definition.Name;
        instance.Description = definition.Description;
        instance.ContextData = definition.ContextData;
    }

    private void CompleteMembers(TypeDefinition definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinition d: Object(d, (ObjectType)d.Instance); break;
            case InterfaceTypeDefinition d: Interface(d, (InterfaceType)d.Instance); break;
            case UnionTypeDefinition d: Union(d, (UnionType)d.Instance); break;
            case InputObjectTypeDefinition d: InputObject(d, (InputObjectType)d.Instance); break;
            case EnumTypeDefinition d: Enum(d, (EnumType)d.Instance); break;
            case ScalarTypeDefinition d: Scalar(d, (ScalarType)d.Instance); break;
            case DirectiveTypeDefinition d: Directive(d, (DirectiveType)d.Instance); break;
        }
    }

    private void Object(ObjectTypeDefinition definition, ObjectType type)
    {
        type.RuntimeType = definition.RuntimeType;
        type.IsOfType = definition.IsOfType ?? (build.Options.DefaultIsOfTypeCheck is { } check ? (context, value) => check(type, context, value) : null);
        type.Implements = Interfaces(definition.Interfaces, definition.Name);
        var scope = definition == build.MutationType ? build.Options.DefaultMutationDependencyInjectionScope : build.Options.DefaultQueryDependencyInjectionScope;
        var fields = new List<ObjectField>();
        foreach (var field in Sorted(definition.Fields))
        {
            if (OutputType(field, definition.Name) is not { } fieldType) continue;
            var made = new ObjectField(field, type, fieldType) { DependencyInjectionScope = field.DependencyInjectionScope ?? scope };
            made.Arguments = Arguments(Sorted(field.Arguments), made);
            FieldPipeline.Build(made, field, globalMiddlewares, build, definition.Name);
            _directives.Add((field, d => made.Directives = d));
            fields.Add(made);
        }

        type.Fields = new FieldCollection<ObjectField>(fields);
        _directives.Add((definition, d => type.Directives = d));
    }

    private void Interface(InterfaceTypeDefinition definition, InterfaceType type)
    {
        type.RuntimeType = definition.RuntimeType;
        type.Implements = Interfaces(definition.Interfaces, definition.Name);
        var fields = new List<InterfaceField>();
        foreach (var field in Sorted(definition.Fields))
        {
            if (OutputType(field, definition.Name) is not { } fieldType) continue;
            var made = new InterfaceField(field, type, fieldType);
            made.Arguments = Arguments(Sorted(field.Arguments), made);
            _directives.Add((field, d => made.Directives = d));
            fields.Add(made);
        }

        type.Fields = new FieldCollection<InterfaceField>(fields);
        _directives.Add((definition, d => type.Directives = d));
    }

    private void Union(UnionTypeDefinition definition, UnionType type)
    {
        type.RuntimeType = definition.RuntimeType;
        var members = new Dictionary<string, ObjectType>(StringComparer.Ordinal);
        foreach (var reference in definition.Types)
        {
            switch (build.TryGetType(reference, $"The union `{definition.Name}`", definition.Name))
            {
                case ObjectType member: members[member.Name] = member; break;
                case { } other: build.ReportError(new SchemaError($"The union `{definition.Name}` cannot have the member `{other}`: only object types.", TypeName: definition.Name)); break;
            }
        }

        type.Types = members;
        _directives.Add((definition, d => type.Directives = d));
    }

    private void InputObject(InputObjectTypeDefinition definition, InputObjectType type)
    {
        type.RuntimeType = definition.RuntimeType == typeof(object) ? typeof(Dictionary<string, object?>) : definition.RuntimeType;
        type.IsOneOf = definition.Directives.Any(d => d.Node?.Name.Value == InputObjectTypeDescriptorExtensions.OneOfDirectiveName);
        var fields = new List<InputField>();
        foreach (var field in definition.KeepsFieldOrder ? definition.Fields : Sorted(definition.Fields))
        {
            if (InputType(field, $"The input field `{definition.Name}.{field.Name}`", definition.Name) is not { } fieldType) continue;
            var made = new InputField(field, type, fieldType, fields.Count);
            _defaults.Add((made, field));
            _directives.Add((field, d => made.Directives = d));
            fields.Add(made);
        }

        type.Fields = new FieldCollection<InputField>(fields);
        InputObjectAccess.Complete(type, definition);
        _directives.Add((definition, d => type.Directives = d));
    }

    private void Enum(EnumTypeDefinition definition, EnumType type)
    {
        type.RuntimeType = definition.RuntimeType == typeof(object) ? typeof(string) : definition.RuntimeType;
        var values = new List<EnumValue>();
        foreach (var value in definition.Values)
        {
            var made = new EnumValue(value.Name, value.RuntimeValue, value.Description, value.DeprecationReason, value.ContextData);
            _directives.Add((value, d => made.Directives = d));
            values.Add(made);
        }

        type.Values = values;
        _directives.Add((definition, d => type.Directives = d));
    }

    private void Scalar(ScalarTypeDefinition definition, ScalarType type)
    {
        type.Converter = descriptors.Converter;
        _directives.Add((definition, d => type.Directives = d));
    }

    private void Directive(DirectiveTypeDefinition definition, DirectiveType type)
    {
        type.RuntimeType = definition.RuntimeType;
        type.Locations = definition.Locations;
        type.IsRepeatable = definition.IsRepeatable;
        type.IsPublic = definition.IsPublic;
        type.Middleware = definition.Middlewares.Count == 0
            ? null
            : (next, directive) => Enumerable.Reverse(definition.Middlewares).Aggregate(next, (inner, middleware) => middleware(inner, directive));
        type.Arguments = Arguments(Sorted(definition.Arguments), type);
        type.Accessors = [.. Sorted(definition.Arguments).Select(a => a.Property)];
        type.Format = definition.Format;
    }
}
