using System.Globalization;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

public sealed class ResolverTests
{
    [Theory]
    [InlineData("{ depots { number town label stock(limit: 1) } }",
        "{\"data\":{\"depots\":[{\"number\":\"1\",\"town\":\"Bonn\",\"label\":\"Bonn spring\",\"stock\":[3]},{\"number\":\"2\",\"town\":\"Oslo\",\"label\":\"Oslo spring\",\"stock\":[2]}]}}")]
    [InlineData("{ places { __typename town ... on Kiosk { isOpen } } spots { __typename } }",
        "{\"data\":{\"places\":[{\"__typename\":\"Warehouse\",\"town\":\"Bonn\"},{\"__typename\":\"Kiosk\",\"town\":\"Rome\",\"isOpen\":true}],\"spots\":[{\"__typename\":\"Warehouse\"},{\"__typename\":\"Kiosk\"}]}}")]
    [InlineData("{ a: describe(given: { town: \"X\" }) b: describe(given: { town: \"Y\", room: 2 }) }", "{\"data\":{\"a\":\"X/10/Object\",\"b\":\"Y/2/Object\"}}")]
    [InlineData("{ hello a: hello(name: null) b: hello(name: \"you\") }", "{\"data\":{\"hello\":\"absent\",\"a\":\"null\",\"b\":\"you\"}}")]
    [InlineData("{ framed stateful late extended reversed }", "{\"data\":{\"framed\":\"*x*\",\"stateful\":\"from middleware\",\"late\":5,\"extended\":\"by attribute\",\"reversed\":\"cba\"}}")]
    [InlineData("{ counted letters }", "{\"data\":{\"counted\":7,\"letters\":[\"a\",\"b\"]}}")]
    public async Task Execute_TypesFromDescriptorsAndClasses_Answer(string query, string expected)
    {
        var result = await new ServiceCollection().AddSingleton(new Counter { Value = 7 }).AddGraphQL()
            .AddQueryType<Query>()
            .AddTypeExtension<Places>()
            .AddTypeExtension<ByAttribute>()
            .AddType<KioskType>()
            .BindRuntimeType<char, StringType>()
            .AddTypeConverter<char, string>(c => c.ToString())
            .ExecuteRequestAsync(query);

        Assert.Equal(expected, result.ToJson(withIndentations: false));
    }

    public sealed class Query
    {
        public string Hello(Optional<string?> name) => name.HasValue ? name.Value ?? "null" : "absent";

        [UseFramed(Edge = "*")]
        public string GetFramed() => "x";

        public async ValueTask<int> GetCountedAsync(Counter counter)
        {
            await Task.Yield();
            return counter.Value;
        }

        public char[] Letters => ['a', 'b'];
    }

    public sealed class Counter
    {
        public int Value { get; init; }
    }

    public interface IPlace
    {
        string Town { get; }
    }

    public sealed record Depot(int Number, string Town, string Secret, List<int> ProductIds) : IPlace;

    public sealed record Kiosk(string Town, bool Open) : IPlace;

    public sealed record DepotInput(string Town, int? Capacity);

    public sealed class PlaceType : InterfaceType<IPlace>
    {
        protected override void Configure(IInterfaceTypeDescriptor<IPlace> descriptor) => descriptor.Name("Place").Field(p => p.Town).Type<NonNullType<StringType>>();
    }

    public sealed class DepotType : ObjectType<Depot>
    {
        protected override void Configure(IObjectTypeDescriptor<Depot> descriptor)
        {
            descriptor.Name("Warehouse").Implements<PlaceType>();
            descriptor.Ignore(d => d.Secret);
            descriptor.Field(d => d.Number).Type<NonNullType<IdType>>();
            descriptor.Field(d => d.ProductIds).Name("stock").Argument("limit", a => a.Type<NonNullType<IntType>>().DefaultValue(2)).ResolveWith<DepotResolvers>(r => r.Stock(default!, default));
            descriptor.Field("label").Type<NonNullType<StringType>>().Resolve(c => $"{c.Parent<Depot>().Town} {c.GetScopedState<string>("season")}");
        }
    }

    public sealed class DepotResolvers
    {
        public IEnumerable<int> Stock([Parent] Depot depot, int limit) => depot.ProductIds.Take(limit);
    }

    public sealed class KioskType : ObjectType<Kiosk>
    {
        protected override void Configure(IObjectTypeDescriptor<Kiosk> descriptor) => descriptor.Implements<PlaceType>().Field(k => k.Open).Deprecated().Name("isOpen");
    }

    public sealed class SpotType : UnionType
    {
        protected override void Configure(IUnionTypeDescriptor descriptor) => descriptor.Name("Spot").Type<DepotType>().Type<KioskType>();
    }

    public sealed class DepotInputType : InputObjectType<DepotInput>
    {
        protected override void Configure(IInputObjectTypeDescriptor<DepotInput> descriptor) => descriptor.Field(d => d.Capacity).DefaultValue(10).Name("room");
    }

    public sealed class Places : ObjectTypeExtension<Query>
    {
        private static readonly List<Depot> s_depots = [new(1, "Bonn", "", [3, 1]), new(2, "Oslo", "", [2])];

        protected override void Configure(IObjectTypeDescriptor<Query> descriptor)
        {
            descriptor.Field("depots").Type<NonNullType<ListType<NonNullType<DepotType>>>>().Resolve(c =>
            {
                c.SetScopedState("season", "spring");
                return s_depots;
            });
            descriptor.Field("places").Type<ListType<PlaceType>>().Resolve(_ => All);
            descriptor.Field("spots").Type<ListType<SpotType>>().Resolve(_ => All);
            descriptor.Field("late").Type<NonNullType<IntType>>().Resolve(5);
            descriptor.Field("stateful").Type<StringType>().Use(next => async c =>
            {
                c.SetLocalState("note", "from middleware");
                await next(c);
            }).Resolve(c => c.GetLocalStateOrDefault<string>("note"));
            descriptor.Field("reversed").Type<StringType>().Use<ReverseMiddleware>().Resolve("abc");
            descriptor.Field("describe").Type<StringType>().Argument("given", a => a.Type<NonNullType<DepotInputType>>()).Resolve(c =>
            {
                var given = c.ArgumentValue<DepotInput>("given");
                return $"{given.Town}/{given.Capacity?.ToString(CultureInfo.InvariantCulture) ?? "null"}/{c.ArgumentKind("given")}";
            });
        }

        private static List<IPlace> All => [s_depots[0], new Kiosk("Rome", true)];
    }

    [ExtendObjectType(OperationTypeNames.Query)]
    public sealed class ByAttribute
    {
        public string Extended => "by attribute";
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class UseFramedAttribute : ObjectFieldDescriptorAttribute
    {
        public string Edge { get; set; } = "|";

        protected override void OnConfigure(HotChocolate.Types.Descriptors.IDescriptorContext context, IObjectFieldDescriptor descriptor, System.Reflection.MemberInfo member)
            => descriptor.Use(next => async c =>
            {
                await next(c);
                c.Result = Edge + c.Result + Edge;
            });
    }

    public sealed class ReverseMiddleware(FieldDelegate next)
    {
        public async Task InvokeAsync(IMiddlewareContext context)
        {
            await next(context);
            context.Result = new string([.. ((string)context.Result!).Reverse()]);
        }
    }
}
