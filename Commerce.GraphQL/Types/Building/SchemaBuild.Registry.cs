using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

internal sealed partial class SchemaBuild
{
    private TypeDefinition? OfSchemaType(TypeReference.Clr leaf)
    {
        if (_bySchemaType.TryGetValue(leaf.Type, out var known)) return known;
        // `ObjectType<Product>` by itself says no more than Product does.
        if (leaf.Type is { IsGenericType: true, BaseType: { } parent } && RuntimeTypeOf(leaf.Type, parent) is var (runtimeType, kind) && _byRuntimeType.TryGetValue((runtimeType, kind), out known))
        {
            return _bySchemaType[leaf.Type] = known;
        }

        if (leaf.Type.IsAbstract || leaf.Type.ContainsGenericParameters)
        {
            ReportError(new SchemaError($"{leaf.Type} cannot be made into a type of the schema: name a class that is neither abstract nor an open generic."));
            return null;
        }

        var instance = (TypeSystemObjectBase)ActivatorUtilities.CreateInstance(Services, leaf.Type);
        return _bySchemaType[leaf.Type] = OfInstance(instance);
    }

    private static (Type, TypeContext)? RuntimeTypeOf(Type type, Type parent)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(ObjectType<>) || definition == typeof(InterfaceType<>) || definition == typeof(EnumType<>)) return (type.GetGenericArguments()[0], TypeContext.Output);
        return definition == typeof(InputObjectType<>) && parent == typeof(InputObjectType) ? (type.GetGenericArguments()[0], TypeContext.Input) : null;
    }

    private TypeDefinition OfInstance(TypeSystemObjectBase instance)
    {
        if (_byInstance.TryGetValue(instance, out var known)) return known;
        // Two instances of one class are one type, unless each describes itself.
        var type = instance.GetType();
        var isSelfMade = type == typeof(ObjectType) || type == typeof(InterfaceType) || type == typeof(UnionType) || type == typeof(InputObjectType)
            || type == typeof(EnumType) || type == typeof(DirectiveType) || type == typeof(ObjectTypeExtension) || instance is ScalarType || type.IsGenericType;
        if (!isSelfMade && _bySchemaType.TryGetValue(type, out known)) return _byInstance[instance] = known;
        var definition = ((IDefinedType)instance).CreateDefinition(descriptors);
        if (!isSelfMade || instance is ScalarType) _bySchemaType.TryAdd(type, definition);
        _byInstance[instance] = definition;
        Add(definition);
        return definition;
    }

    private TypeDefinition? OfRuntimeType(TypeReference.Clr leaf)
    {
        if (_byRuntimeType.TryGetValue((leaf.Type, leaf.Context), out var known)) return known;
        if (descriptors.RuntimeBindings.TryGetValue(leaf.Type, out var bound))
        {
            // A .NET type may be bound to a type for inputs and inferred for outputs, or the other way round.
            var definition = OfSchemaType(new TypeReference.Clr(bound, leaf.Context));
            if (definition is not null && Fits(definition.Kind, leaf.Context)) return definition;
        }

        if (TypeInference.IsExtension(leaf.Type))
        {
            var extension = descriptors.Inference.Extension(leaf.Type);
            _byRuntimeType[(leaf.Type, leaf.Context)] = extension;
            Add(extension);
            return extension;
        }

        if (descriptors.Inference.Infer(leaf.Type, leaf.Context) is not { } inferred) return null;
        Add(inferred);
        return _byRuntimeType.GetValueOrDefault((leaf.Type, leaf.Context), inferred);
    }

    private TypeDefinition OfRecipe(TypeReference.Made leaf)
    {
        if (_made.TryGetValue(leaf.Key, out var known)) return known;
        var definition = leaf.Create(this);
        // The recipe may have asked for itself, or found a type that is there.
        if (_made.TryGetValue(leaf.Key, out known)) return known;
        _made[leaf.Key] = definition;
        if (!_types.Contains(definition) && !_extensions.Contains(definition)) Add(definition);
        return definition;
    }

    private TypeDefinition? OfName(string name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        return BuiltInScalars.ByName.TryGetValue(name, out var scalar) ? OfSchemaType(new TypeReference.Clr(scalar, TypeContext.Output)) : null;
    }

    private static bool Fits(TypeKind kind, TypeContext context)
        => kind is TypeKind.Scalar or TypeKind.Enum || (kind == TypeKind.InputObject) == (context == TypeContext.Input);

    private void Register(TypeDefinition definition)
    {
        if (!GraphQLNames.IsValid(definition.Name))
        {
            ReportError(new SchemaError($"A type made from {definition.RuntimeType} has no valid name (`{definition.Name}`): name it with descriptor.Name(…) or [GraphQLName]."));
            return;
        }

        if (definition is DirectiveTypeDefinition directive)
        {
            if (!_directives.TryAdd(directive.Name, directive))
            {
                // A document may declare the directives that every schema has.
                if (_types.Remove(_directives[directive.Name])) _directives[directive.Name] = directive;
            }

            _types.Add(directive);
            Bind(definition);
            return;
        }

        if (!_byName.TryAdd(definition.Name, definition))
        {
            ReportError(new SchemaError(
                $"Two types are named `{definition.Name}`: one made from {Origin(_byName[definition.Name])}, one from {Origin(definition)}. Rename one with descriptor.Name(…) or [GraphQLName].",
                TypeName: definition.Name));
            return;
        }

        _types.Add(definition);
        Bind(definition);
    }

    private void Bind(TypeDefinition definition)
    {
        _byInstance.TryAdd(definition.Instance, definition);
        if (definition is ScalarTypeDefinition { Bind: BindingBehavior.Implicit } scalar) descriptors.RuntimeBindings.TryAdd(scalar.RuntimeType, scalar.Instance.GetType());
        if (definition.RuntimeType == typeof(object) || definition is ScalarTypeDefinition || BuiltInScalars.ByRuntimeType.ContainsKey(definition.RuntimeType)) return;
        if (definition.Kind is not TypeKind.InputObject) _byRuntimeType.TryAdd((definition.RuntimeType, TypeContext.Output), definition);
        if (definition.Kind is TypeKind.InputObject or TypeKind.Enum) _byRuntimeType.TryAdd((definition.RuntimeType, TypeContext.Input), definition);
    }

    private static string Origin(TypeDefinition definition) => definition.RuntimeType != typeof(object) ? definition.RuntimeType.ToString() : definition.Instance.GetType().ToString();
}
