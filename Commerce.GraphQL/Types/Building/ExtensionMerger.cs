using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>Puts what an extension says into the definition that it extends.</summary>
internal static class ExtensionMerger
{
    public static void Merge(TypeDefinition extension, TypeDefinition target)
    {
        target.Directives.AddRange(extension.Directives);
        target.Dependencies.AddRange(extension.Dependencies);
        foreach (var (key, value) in extension.ContextData) target.ContextData[key] = value;
        switch (extension, target)
        {
            case (ObjectTypeDefinition source, ObjectTypeDefinition into):
                Object(source, into);
                break;
            case (InterfaceTypeDefinition source, InterfaceTypeDefinition into):
                into.Interfaces.AddRange(source.Interfaces);
                foreach (var field in source.Fields) Replace(into.Fields, field, f => f.Name == field.Name);
                break;
            case (UnionTypeDefinition source, UnionTypeDefinition into):
                into.Types.AddRange(source.Types);
                break;
            case (InputObjectTypeDefinition source, InputObjectTypeDefinition into):
                foreach (var field in source.Fields) Replace(into.Fields, field, f => f.Name == field.Name);
                break;
            case (EnumTypeDefinition source, EnumTypeDefinition into):
                foreach (var value in source.Values) Replace(into.Values, value, v => v.Name == value.Name);
                break;
        }
    }

    private static void Object(ObjectTypeDefinition source, ObjectTypeDefinition target)
    {
        target.Interfaces.AddRange(source.Interfaces);
        target.IsOfType ??= source.IsOfType;
        target.OnBeforeCompletion.AddRange(source.OnBeforeCompletion);
        target.Fields.RemoveAll(f => source.IgnoredFields.Contains(f.Name) || (f.Member is { } member && source.IgnoredMembers.Contains(member.Name)));
        foreach (var extending in source.Fields)
        {
            // One extension may extend several types, and each field is completed for its type.
            var field = extending.Copy();
            if (field.SourceType is null || field.SourceType == typeof(object)) field.SourceType = target.RuntimeType;
            if (field.BindToMember is { } member) target.Fields.RemoveAll(f => f.Member?.Name == member);
            if (field.BindToField is { } name) target.Fields.RemoveAll(f => f.Name == name);
            var same = target.Fields.Find(f => f.Name == field.Name);
            if (same is not null && !Resolves(field))
            {
                Describe(field, same);
                continue;
            }

            if (same is not null && field.Type is null) TakeShape(field, same);
            Replace(target.Fields, field, f => f.Name == field.Name);
        }
    }

    private static bool Resolves(ObjectFieldDefinition field)
        => field.Resolver is not null || field.PureResolver is not null || field.Member is not null || field.ResolverMember is not null;

    /// <summary>An extension may add to a field that the type has without resolving it anew.</summary>
    private static void Describe(ObjectFieldDefinition source, ObjectFieldDefinition target)
    {
        target.Type = source.Type ?? target.Type;
        target.Description = source.Description ?? target.Description;
        target.DeprecationReason = source.DeprecationReason ?? target.DeprecationReason;
        target.SubscribeResolver = source.SubscribeResolver ?? target.SubscribeResolver;
        target.Directives.AddRange(source.Directives);
        target.Middlewares.AddRange(source.Middlewares);
        target.OnBeforeCompletion.AddRange(source.OnBeforeCompletion);
        foreach (var (key, value) in source.ContextData) target.ContextData[key] = value;
        foreach (var argument in source.Arguments) Replace(target.Arguments, argument, a => a.Name == argument.Name);
    }

    /// <summary>A resolver for a field that is declared elsewhere leaves its type and arguments as they are.</summary>
    private static void TakeShape(ObjectFieldDefinition field, ObjectFieldDefinition declared)
    {
        field.Type = declared.Type;
        field.Description ??= declared.Description;
        field.DeprecationReason ??= declared.DeprecationReason;
        field.Directives.InsertRange(0, declared.Directives);
        field.Arguments.AddRange(declared.Arguments.Where(a => field.Arguments.All(own => own.Name != a.Name)));
    }

    private static void Replace<T>(List<T> items, T item, Predicate<T> isSame)
    {
        var index = items.FindIndex(isSame);
        if (index < 0) items.Add(item);
        else items[index] = item;
    }
}
