using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Building;

namespace HotChocolate.Types.Descriptors;

internal sealed partial class ObjectFieldDescriptor
{
    public IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver)
    {
        Definition.Resolver = fieldResolver;
        Definition.ResolverMember = null;
        return this;
    }

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType)
    {
        Resolve(fieldResolver);
        if (resultType is not null)
        {
            Definition.ResultType = resultType;
            if (resultType != typeof(object)) Definition.Type ??= Output(resultType);
        }

        return this;
    }

    public IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod)
        => ResolveWith(Members.Of(propertyOrMethod) ?? throw Members.NoMember(propertyOrMethod), typeof(TResolver));

    public IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod) => ResolveWith(propertyOrMethod, propertyOrMethod.ReflectedType!);

    public IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribeResolver)
    {
        Definition.SubscribeResolver = subscribeResolver;
        return this;
    }

    public IObjectFieldDescriptor ParentRequires<TParent>(Expression<Func<TParent, object>> selector)
        => ParentRequires(string.Join(' ', Members.Selected(selector)));

    public IObjectFieldDescriptor ParentRequires<TParent>(string? requires) => ParentRequires(requires);

    public IObjectFieldDescriptor ParentRequires(string? requires)
    {
        Definition.ParentRequires = requires;
        return this;
    }

    private ObjectFieldDescriptor ResolveWith(MemberInfo member, Type resolverType)
    {
        Definition.Resolver = null;
        Definition.ResolverMember = member;
        Definition.ResolverType = resolverType;
        Definition.ResultType = null;
        Definition.Type ??= Context.Inference.FromMember(member, TypeContext.Output);
        return this;
    }
}
