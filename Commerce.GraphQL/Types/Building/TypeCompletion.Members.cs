using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

internal sealed partial class TypeCompletion
{
    private IEnumerable<T> Sorted<T>(IEnumerable<T> members) where T : DefinitionBase
        => build.Options.SortFieldsByName ? members.OrderBy(m => m.Name, StringComparer.Ordinal) : members;

    private IOutputType? OutputType(OutputFieldDefinition field, string typeName)
    {
        var where = $"The field `{typeName}.{field.Name}`";
        var type = build.TryGetType(field.Type, where, typeName);
        if (type is null || type.IsOutputType()) return type as IOutputType;
        build.ReportError(new SchemaError($"{where} has the input type `{type}`: fields have output types.", TypeName: typeName));
        return null;
    }

    private IInputType? InputType(ArgumentDefinition argument, string where, string typeName)
    {
        var type = build.TryGetType(argument.Type, where, typeName);
        if (type is null || type.IsInputType()) return type as IInputType;
        build.ReportError(new SchemaError($"{where} has the output type `{type}`: arguments and input fields have input types.", TypeName: typeName));
        return null;
    }

    private FieldCollection<Argument> Arguments(IEnumerable<ArgumentDefinition> definitions, ITypeSystemMember owner)
    {
        var arguments = new List<Argument>();
        var typeName = (owner as FieldBase)?.DeclaringType.ToString() ?? owner.ToString() ?? "";
        foreach (var definition in definitions)
        {
            if (InputType(definition, $"The argument `{owner}({definition.Name}:)`", typeName) is not { } type) continue;
            var argument = new Argument(definition, owner, type);
            _defaults.Add((argument, definition));
            _directives.Add((definition, d => argument.Directives = d));
            arguments.Add(argument);
        }

        return arguments.Count == 0 ? FieldCollection<Argument>.Empty : new FieldCollection<Argument>(arguments);
    }

    private List<InterfaceType> Interfaces(IReadOnlyList<TypeReference> references, string typeName)
    {
        var interfaces = new List<InterfaceType>();
        foreach (var reference in references)
        {
            switch (build.TryGetType(reference, $"The type `{typeName}`", typeName))
            {
                case InterfaceType type when !interfaces.Contains(type): interfaces.Add(type); break;
                case InterfaceType or null: break;
                case { } other: build.ReportError(new SchemaError($"The type `{typeName}` cannot implement `{other}`: it is no interface.", TypeName: typeName)); break;
            }
        }

        return interfaces;
    }

    private void CompleteDefault(InputFieldBase field, ArgumentDefinition definition)
    {
        if (definition.RuntimeDefaultValue is not { } value || definition.DefaultValue is not null) return;
        try
        {
            field.DefaultValue = InputFormatter.Format(value, field.Type, descriptors.Converter);
        }
        catch (SerializationException e)
        {
            build.ReportError(new SchemaError($"The default of `{field}` is no `{field.Type}`: {e.Message}", Exception: e));
        }
    }

    private static void CompleteAbstractTypes(IReadOnlyList<TypeDefinition> definitions)
    {
        var objects = definitions.OfType<ObjectTypeDefinition>().Select(d => (ObjectType)d.Instance).ToList();
        foreach (var definition in definitions)
        {
            switch (definition)
            {
                case InterfaceTypeDefinition { Instance: InterfaceType type } d:
                    type.Resolution = new AbstractTypeResolution([.. objects.Where(o => o.IsImplementing(type))], d.ResolveAbstractType);
                    break;
                case UnionTypeDefinition { Instance: UnionType type } d:
                    type.Resolution = new AbstractTypeResolution([.. type.Types.Values], d.ResolveAbstractType);
                    break;
            }
        }
    }

    private Directive? Apply(DirectiveDefinition applied)
    {
        if (build.TryGetDirective(applied) is not { } type)
        {
            var what = applied.Node is { } unknown ? $"`@{unknown.Name.Value}`" : $"the directive of {applied.RuntimeValue!.GetType()}";
            build.ReportError(new SchemaError($"The schema applies {what}, but does not know it: add it with AddDirectiveType<…>()."));
            return null;
        }

        return applied.Node is { } node
            ? AppliedDirectives.FromSyntax(type, node, InputParser)
            : AppliedDirectives.FromValue(type, applied.RuntimeValue!, InputParser, descriptors.Converter);
    }
}
