using System.Collections.Concurrent;
using System.Text.Json;
using Commerce.Admin.Audit;
using Commerce.Admin.Catalog;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Customers;
using Commerce.Admin.Dashboard;
using Commerce.Admin.Feeds;
using Commerce.Admin.Inventory;
using Commerce.Admin.Inventory.Operations;
using Commerce.Admin.Jobs;
using Commerce.Admin.Keys;
using Commerce.Admin.People;
using Commerce.Admin.Orders;
using Commerce.Admin.Promotions;
using Commerce.Admin.Refunds;
using Commerce.Admin.Returns;
using Commerce.Admin.Reviews;
using Commerce.Admin.Settings;
using Commerce.Admin.Shipments;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>
/// Every operation passes the rules by which the server judges it, and so does every shape of variables that the pages send along.
/// Needs the engine's inside, so it stays out when the shop is built against the real packages.
/// </summary>
public sealed class OperationValidationTests
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString(File.ReadAllText(System.IO.Path.Combine(Repository.Root, "schema.graphql")))
        .ModifyOptions(options => options.StrictValidation = false)
        .Create();

    private static readonly ConcurrentDictionary<string, DocumentNode> Documents = new(StringComparer.Ordinal);

    public static TheoryData<string> Files => OperationTests.Files;

    public static TheoryData<string, string> Requests
    {
        get
        {
            var requests = new TheoryData<string, string>();
            HashSet<(string, string)> known = [];

            // Two ways to ask may come to the same.
            void Add(string file, object variables)
            {
                var text = JsonSerializer.Serialize(variables, GraphQLRequest.Json);
                if (known.Add((file, text))) requests.Add(file, text);
            }

            // Every choice of every filter, every order, and both directions.
            void AddList(string file, ListSpec spec)
            {
                foreach (var query in ListQueries.Of(spec).Distinct(StringComparer.Ordinal))
                    Add(file, ListState.Of(spec, query).ToVariables(new ListClock(DateTimeOffset.UnixEpoch.AddYears(56), TimeZoneInfo.Utc)));
            }

            Add("Account/Operations/SignIn.graphql", new { input = new { email = "a@example.com", password = "x" } });
            Add("Account/Operations/RefreshToken.graphql", new { input = new { refreshToken = "x" } });
            Add("Account/Operations/SignOut.graphql", new { });
            Add("Catalog/Operations/Categories.graphql", new { first = 50, after = (string?)null });
            Add("Catalog/Operations/Product.graphql", new { id = "UHJvZHVjdDox" });
            AddList("Catalog/Operations/Products.graphql", ProductListSpec.Of([new Choice("shirts", "Shirts")]));
            AddList("Orders/Operations/Orders.graphql", OrderListSpec.Spec);
            AddList("Customers/Operations/Customers.graphql", CustomerListSpec.Spec);
            AddList("Promotions/Operations/Coupons.graphql", CouponListSpec.Spec);
            AddList("Reviews/Operations/Reviews.graphql", ReviewListSpec.Spec);
            AddList("Inventory/Operations/StockMovements.graphql", MovementListSpec.Spec);
            AddList("Refunds/Operations/Refunds.graphql", RefundListSpec.Spec);
            AddList("Returns/Operations/Returns.graphql", ReturnListSpec.Spec);
            Add("Customers/Operations/Customer.graphql", new { id = "VXNlcjox" });
            Add("Reviews/Operations/DeleteReview.graphql", new { input = new { id = "UmV2aWV3OjE=" } });
            foreach (var mode in Enum.GetValues<RefundMode>())
            {
                var variables = new RefundDraft { Mode = mode, AmountCents = 5, IncludeShipping = true, Pieces = { ["T3JkZXJJdGVtOjE="] = 2 } }.ToVariables();
                Add("Refunds/Operations/CreateRefund.graphql", new { input = new Dictionary<string, object?>(variables) { ["orderId"] = "T3JkZXI6MQ==", ["idempotencyKey"] = "k", ["reason"] = null, ["adminNotes"] = "n", ["expectedVersion"] = 3 } });
                variables["orderId"] = "T3JkZXI6MQ==";
                Add("Refunds/Operations/RefundPreview.graphql", variables);
            }

            var parcel = new { orderId = "T3JkZXI6MQ==", idempotencyKey = "k", lines = new[] { new { orderItemId = "T3JkZXJJdGVtOjE=", quantity = 1 } }, carrier = (string?)null, trackingNumber = "1Z", notes = (string?)null, expectedVersion = 3 };
            Add("Shipments/Operations/CreateShipment.graphql", new { input = parcel });
            Add("Shipments/Operations/CreateShippingLabel.graphql", new { input = new { shipmentId = "U2hpcG1lbnQ6MQ==", idempotencyKey = "k", carrier = (string?)null } });
            foreach (var step in ParcelStep.All.Where(step => step.Status is not null))
                Add("Shipments/Operations/UpdateShipment.graphql", new { input = new { shipmentId = "U2hpcG1lbnQ6MQ==", status = step.Status, trackingNumber = "1Z" } });
            foreach (var type in new[] { "PERCENTAGE", "FIXED_AMOUNT", "FREE_SHIPPING" })
            {
                var coupon = new CouponForm { Code = "SUMMER", Type = type, Value = "12.5", Least = "10", Limit = "5", Starts = "2026-01-01T00:00", Categories = "Q2F0ZWdvcnk6MQ==" }.ToInput("USD", TimeZoneInfo.Utc);
                Add("Promotions/Operations/CreateCoupon.graphql", new { input = new { coupon } });
                Add("Promotions/Operations/UpdateCoupon.graphql", new { input = new { id = "Q291cG9uOjE=", coupon, expectedVersion = 2 } });
                Add("Promotions/Operations/CouponBackTest.graphql", new { coupon, days = 30 });
            }

            Add("Customers/Operations/DeactivateUser.graphql", new { input = new { userId = "VXNlcjox", reason = (string?)null } });
            Add("Customers/Operations/ReactivateUser.graphql", new { input = new { userId = "VXNlcjox" } });
            Add("Customers/Operations/SignOutEverywhere.graphql", new { input = new { userId = "VXNlcjox" } });
            Add("Dashboard/Operations/Figures.graphql", new { from = "2026-01-01T00:00:00Z", to = "2026-01-07T00:00:00Z" });
            Add("Dashboard/Operations/SalesToday.graphql", new { today = "2026-01-07T00:00:00Z", week = "2026-01-01T00:00:00Z" });
            Add("Dashboard/Operations/CatalogToday.graphql", Today.CatalogVariables(new ListClock(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc), "2026-01-01T00:00:00Z"));
            var version = new { returnId = "UmV0dXJuOjE=", expectedVersion = 1 };
            Add("Returns/Operations/Return.graphql", new { id = "UmV0dXJuOjE=" });
            Add("Returns/Operations/ReturnPreview.graphql", new { returnId = "UmV0dXJuOjE=", restockingFees = new[] { new { returnItemId = "UmV0dXJuSXRlbTox", restockingFeeCents = 450 } } });
            Add("Returns/Operations/ReturnPreview.graphql", new { returnId = "UmV0dXJuOjE=", returnShippingOptionId = (string?)null, chargeReturnShipping = false });
            Add("Returns/Operations/ReturnPreview.graphql", new { returnId = "UmV0dXJuOjE=", includeShipping = true });
            Add("Returns/Operations/ApproveReturn.graphql", new { input = new { version.returnId, message = (string?)null, returnShippingOptionId = "U2hpcHBpbmdPcHRpb246MQ==", chargeReturnShipping = true, version.expectedVersion } });
            Add("Returns/Operations/RejectReturn.graphql", new { input = new { version.returnId, message = "No.", version.expectedVersion } });
            Add("Returns/Operations/CloseReturn.graphql", new { input = new { version.returnId, message = (string?)null, version.expectedVersion } });
            Add("Returns/Operations/CancelReturn.graphql", new { input = version });
            Add("Returns/Operations/RefundReturn.graphql", new { input = new { version.returnId, idempotencyKey = "k", includeShipping = true, version.expectedVersion } });
            var arrived = new { returnItemId = "UmV0dXJuSXRlbTox", disposition = "RESTOCK", restockingFeeCents = 0 };
            Add("Returns/Operations/ReceiveReturn.graphql", new { input = new { version.returnId, idempotencyKey = "k", lines = new[] { arrived }, adminNotes = (string?)null, version.expectedVersion } });
            Add("Components/Lists/Operations/SavedViews.graphql", new { list = "orders" });
            Add("Components/Lists/Operations/SaveView.graphql", new { input = new { list = "orders", name = "Big", query = "?total=100.." } });
            Add("Components/Lists/Operations/RemoveView.graphql", new { input = new { id = "U2F2ZWRWaWV3OjE=" } });
            Add("Feeds/Operations/FeedMappings.graphql", new { feed = "", hasFeed = false });
            Add("Feeds/Operations/FeedMappings.graphql", new { feed = "UHJvZHVjdEZlZWQ6MQ==", hasFeed = true });
            Add("Feeds/Operations/SaveFeedMapping.graphql", new { input = new { supplier = "Northwind", columns = new[] { new { column = "Nr", target = (string?)"SKU" }, new { column = "Regal", target = (string?)null } } } });
            Add("Feeds/Operations/RemoveFeedMapping.graphql", new { input = new { id = "RmVlZE1hcHBpbmc6MQ==" } });
            Add("Feeds/Operations/RepeatProductFeed.graphql", new { input = new { id = "UHJvZHVjdEZlZWQ6MQ==", supplier = "Northwind" } });
            AddList("Inventory/Operations/StockCounts.graphql", StockListSpec.Spec);
            AddList("Promotions/Operations/Redemptions.graphql", RedemptionListSpec.Spec);
            AddList("Jobs/Operations/Jobs.graphql", JobListSpec.Spec);
            AddList("Audit/Operations/AuditLogs.graphql", AuditListSpec.Spec);
            AddList("Keys/Operations/ApiKeys.graphql", KeyListSpec.Spec);
            AddList("People/Operations/People.graphql", PeopleListSpec.Spec);
            Add("People/Operations/Invitations.graphql", new { });
            foreach (var role in PeopleListSpec.Roles)
                Add("People/Operations/InviteStaff.graphql", new { input = new { email = "a@example.com", role } });
            Add("People/Operations/WithdrawInvitation.graphql", new { input = new { id = "U3RhZmZJbnZpdGF0aW9uOjE=" } });
            Add("People/Operations/SetUserRole.graphql", new { input = new { userId = "VXNlcjox", role = "CUSTOMER" } });
            Add("People/Operations/ResetTwoFactor.graphql", new { input = new { userId = "VXNlcjox" } });
            Add("Account/Operations/MyAccount.graphql", new { });
            Add("Account/Operations/InvitationOffer.graphql", new { token = "x" });
            Add("Account/Operations/AcceptInvitation.graphql", new { input = new { token = "x", firstName = "A", lastName = "B", password = "x" } });
            Add("Account/Operations/ConfirmSignIn.graphql", new { input = new { challenge = "x", code = "123456" } });
            Add("Account/Operations/ChangePassword.graphql", new { input = new { currentPassword = "x", newPassword = "y" } });
            Add("Account/Operations/EndSession.graphql", new { input = new { id = "U2Vzc2lvbjox" } });
            foreach (var what in new[] { "BeginTwoFactor", "RenewRecoveryCodes", "DisableTwoFactor" })
                Add($"Account/Operations/{what}.graphql", new { input = new { password = "x" } });
            Add("Account/Operations/EnableTwoFactor.graphql", new { input = new { code = "123456" } });
            Add("Keys/Operations/ApiKey.graphql", new { id = "QXBpS2V5OjE=" });
            Add("Keys/Operations/ApiScopes.graphql", new { });
            Add("Keys/Operations/CreateApiKey.graphql", new { input = new { name = "till", scopes = new[] { "catalog:read" }, expiresAt = (string?)null } });
            Add("Keys/Operations/RotateApiKey.graphql", new { input = new { id = "QXBpS2V5OjE=", overlapHours = 24, newIsLost = false } });
            Add("Keys/Operations/EndApiKeyOverlap.graphql", new { input = new { id = "QXBpS2V5OjE=" } });
            Add("Keys/Operations/TrimApiKey.graphql", new { input = new { id = "QXBpS2V5OjE=", scopes = new[] { "catalog:read" } } });
            Add("Keys/Operations/RevokeApiKey.graphql", new { input = new { id = "QXBpS2V5OjE=" } });
            foreach (var mode in Enum.GetValues<StockMode>())
            {
                foreach (var variant in new[] { new CountedVariant("UHJvZHVjdFZhcmlhbnQ6MQ==", "M"), null })
                {
                    var row = new StockCountRow("A", "Tee", 3, true, true, "IN_STOCK", new CountedProduct("UHJvZHVjdDox", "Tee", null), variant);
                    Add("Inventory/Operations/AdjustStock.graphql", new { input = new StockDraft(mode, "2", "Counted").ToInput(row, "k") });
                }
            }

            Add("Inventory/Operations/ReceiveStock.graphql", new { input = new { idempotencyKey = "k", lines = new[] { new { sku = "A", quantity = 2 } }, reference = (string?)null, notes = (string?)null } });
            Add("Orders/Operations/AddOrderNote.graphql", new { input = new { orderId = "T3JkZXI6MQ==", text = "They called." } });
            Add("Jobs/Operations/RetryJob.graphql", new { input = new { id = "Sm9iOjE=" } });
            Add("Jobs/Operations/CancelJob.graphql", new { input = new { id = "Sm9iOjE=" } });
            AddList("Settings/Operations/TaxRates.graphql", SettingsListSpecs.Taxes);
            AddList("Settings/Operations/ShippingOptions.graphql", SettingsListSpecs.Shipping);
            AddList("Settings/Operations/PaymentTypes.graphql", SettingsListSpecs.Payments);
            Add("Settings/Operations/TaxPreview.graphql", new { country = "US", state = "CA", at = (string?)null, amountCents = 10000 });
            Add("Promotions/Operations/Coupon.graphql", new { code = "SUMMER" });
            Add("Refunds/Operations/ApproveRefund.graphql", new { input = new { refundId = "UmVmdW5kOjE=", idempotencyKey = "k", expectedVersion = 1 } });
            Add("Refunds/Operations/RetryRefund.graphql", new { input = new { refundId = "UmVmdW5kOjE=", idempotencyKey = "k", expectedVersion = 1 } });
            Add("Refunds/Operations/RejectRefund.graphql", new { input = new { refundId = "UmVmdW5kOjE=", reason = (string?)null, expectedVersion = 1 } });
            Add("Orders/Operations/Order.graphql", new { id = "T3JkZXI6MQ==" });
            Add("Orders/Operations/CancelOrder.graphql", new { input = new { orderId = "T3JkZXI6MQ==", idempotencyKey = "k", reason = (string?)null, expectedVersion = 3 } });
            Add("Orders/Operations/OrderChanged.graphql", new { id = "T3JkZXI6MQ==" });
            AddList("Feeds/Operations/ProductFeeds.graphql", FeedListSpec.Spec);
            Add("Feeds/Operations/ProductFeed.graphql", new FeedErrorsQuery("Price", "PRICE_NEGATIVE", "five").ToVariables("RmVlZDox"));
            Add("Feeds/Operations/ProductFeed.graphql", new FeedErrorsQuery().ToVariables("RmVlZDox"));
            foreach (var kind in new[] { null, "product_created", "kept" })
                Add("Feeds/Operations/ProductFeedChanges.graphql", new FeedChangesQuery(FeedChangesQuery.KnownKind(kind), "priceCents", "mug").ToVariables("RmVlZDox"));
            Add("Feeds/Operations/ApplyProductFeed.graphql", new { input = new { id = "RmVlZDox", approveTripwires = true } });
            Add("Feeds/Operations/FailingRows.graphql", new { id = "RmVlZDox", first = 25, afterRow = 3 });
            Add("Feeds/Operations/MendProductFeed.graphql", new { input = new { id = "RmVlZDox", rows = new[] { new { rowNumber = 3, cells = new[] { new { column = "Price", value = "5" } } } } } });
            foreach (var step in new[] { "Approve", "Cancel", "Resume", "Undo" })
                Add($"Feeds/Operations/{step}ProductFeed.graphql", new { input = new { id = "RmVlZDox" } });
            foreach (var file in new[] { "Feeds/Operations/ProductFeedProgress.graphql", "Catalog/Operations/StockChanged.graphql" })
            {
                Add(file, new { });
                Add(file, new { id = "RmVlZDox" });
            }

            return requests;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Operation_ByTheServersRules_IsValid(string file)
        => Assert.Empty(new DocumentValidator(new ValidationOptions()).Validate(Schema, Document(file)).Select(error => error.Message));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Variables_OfAPage_FitTheOperation(string file, string variables)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(variables)!.ToDictionary(pair => pair.Key, object? (pair) => pair.Value);
        var operation = Document(file).Definitions.OfType<OperationDefinitionNode>().Single();

        Assert.Empty(given.Keys.Except(operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value)));
        Assert.Null(Record.Exception(() => VariableCoercion.Coerce(Schema, operation, given, new InputParser())));
    }

    [Fact]
    public void Upload_OfEveryChoice_FitsTheSchema()
    {
        var input = (InputObjectType)Schema.GetType<INamedType>("UploadProductFeedInput");

        Assert.Empty(new UploadOptions("a.csv", "PRICES", "JSONL", true, "UPSERT").ToInput().Keys.Except(input.Fields.Select(field => field.Name)));
        Assert.Equal(ValuesOf("FeedType"), FeedUpload.Types.Order());
        Assert.Equal(ValuesOf("FeedFormat"), FeedUpload.Formats.Order());
        Assert.Equal(ValuesOf("FeedMode"), FeedUpload.Modes.Order());
    }

    [Fact]
    public void Rules_OnABadValue_DoNotPass()
        => Assert.NotEmpty(new DocumentValidator(new ValidationOptions()).Validate(
            Schema, Utf8GraphQLParser.Parse("query Q($after: Int) { products(after: $after, order: [{ name: UP }]) { nodes { id } } }")));

    private static IEnumerable<string> ValuesOf(string name) => ((EnumType)Schema.GetType<INamedType>(name)).Values.Select(value => value.Name).Order();

    private static DocumentNode Document(string file) => Documents.GetOrAdd(file, static name =>
    {
        using var reader = new StreamReader(typeof(GraphQLClient).Assembly.GetManifestResourceStream(name)!);
        return Utf8GraphQLParser.Parse(reader.ReadToEnd());
    });
}
