using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;

namespace Commerce.Admin;

/// <summary>Every address of the admin. Paths begin with a slash; routes are what the pages declare.</summary>
public static class AdminLinks
{
    public const string Root = "/admin";
    public const string SignInPath = Root + "/sign-in";
    public const string SignOutPath = Root + "/sign-out";
    public const string RenewPath = Root + "/session/renew";
    public const string TodayPath = Root + "/today";
    public const string ProductsPath = Root + "/products";
    public const string ProductRoute = ProductsPath + "/{Id}";
    public const string NewProductPath = ProductsPath + "/new";
    public const string ProductGridPath = ProductsPath + "/grid";
    public const string ProductExportPath = ProductsPath + "/export";
    public const string ProductExportFilePath = ProductExportPath + "/file";
    public const string ImageUploadPath = ProductsPath + "/images";
    public const string ImageSizesPath = ProductsPath + "/image-sizes";
    public const string PictureRoute = Root + "/pictures/{checksum}";
    public const string CategoriesPath = Root + "/categories";
    public const string OrdersPath = Root + "/orders";
    public const string OrderRoute = OrdersPath + "/{Id}";
    public const string PackingSlipRoute = OrdersPath + "/{Id}/packing-slip";
    public const string InvoiceRoute = OrdersPath + "/{Id}/invoice";
    public const string LabelRoute = OrdersPath + "/{Id}/labels/{ParcelId}";
    public const string LabelUploadPath = Root + "/labels/upload";
    public const string CustomersPath = Root + "/customers";
    public const string CustomerRoute = CustomersPath + "/{Id}";
    public const string RefundsPath = Root + "/refunds";
    public const string ReturnsPath = Root + "/returns";
    public const string ReturnRoute = ReturnsPath + "/{Id}";
    public const string PromotionsPath = Root + "/promotions";
    public const string TaxesPath = Root + "/taxes";
    public const string ShippingPath = Root + "/ways-to-ship";
    public const string PaymentsPath = Root + "/ways-to-pay";
    public const string NewCouponPath = PromotionsPath + "/new";
    public const string RedemptionsPath = Root + "/coupon-uses";
    public const string CouponRoute = PromotionsPath + "/{Code}";
    public const string ReviewsPath = Root + "/reviews";
    public const string StockPath = Root + "/stock";
    public const string StockCheckPath = StockPath + "/check";
    public const string StockFilePath = StockPath + "/file";
    public const string StockFileUploadPath = StockFilePath + "/upload";
    public const string InventoryPath = Root + "/inventory";
    public const string JobsPath = Root + "/jobs";
    public const string AuditPath = Root + "/audit";
    public const string PeoplePath = Root + "/people";
    public const string AccountPath = Root + "/account";
    public const string AcceptInvitationPath = Root + "/accept-invitation";
    public const string TokenParameter = "token";
    public const string KeysPath = Root + "/keys";
    public const string KeyRoute = KeysPath + "/{Id}";
    public const string WebhooksPath = Root + "/webhooks";
    public const string WebhookRoute = WebhooksPath + "/{Id}";
    public const string WebhookDeliveriesPath = WebhooksPath + "/deliveries";
    public const string FeedsPath = Root + "/feeds";
    public const string FeedRoute = FeedsPath + "/{Id}";
    public const string FeedSchedulesPath = FeedsPath + "/schedules";
    public const string FeedUploadPath = FeedsPath + "/upload";
    public const string FeedMendRoute = FeedsPath + "/{Id}/mend";
    public const string FailingRowsRoute = FeedsPath + "/{id}/failing-rows";
    public const string FeedMappingsPath = FeedsPath + "/columns";
    public const string FeedErrorsRoute = FeedsPath + "/{id}/errors.csv";

    public const string NotFoundPath = Root + "/not-found";

    public const string ReturnUrlParameter = "returnUrl";
    public const string ResultParameter = "result";
    public const string ObjectParameter = "object";
    public const string WebhookParameter = "webhook";

    /// <summary>The API's, not ours: pictures come with addresses below it.</summary>
    private const string ApiFilesPath = "/files/";

    public static string SignIn(string? returnUrl = null)
        => returnUrl is null ? SignInPath : $"{SignInPath}?{ReturnUrlParameter}={Uri.EscapeDataString(returnUrl)}";

    public static string Products(string? category = null, string? sort = null, string? stock = null)
        => ProductsPath + new QueryStringBuilder().Add("category", category).Add("stock", stock).Add("sort", sort);

    public static string Product(string id) => $"{ProductsPath}/{Segment(id)}";

    /// <summary>Where the browser sends a picture of a product.</summary>
    public static string ImageSizes(string image) => ImageSizesPath + new QueryStringBuilder().Add("image", image);

    public static string ImageUpload(string product) => ImageUploadPath + new QueryStringBuilder().Add("product", product);

    public static string Orders(string? customer = null, string? status = null, string? date = null)
        => OrdersPath + new QueryStringBuilder().Add("status", status).Add("date", date).Add("customer", customer);

    public static string Order(string id) => $"{OrdersPath}/{Segment(id)}";

    public static string Customers(string? since = null) => CustomersPath + new QueryStringBuilder().Add("since", since);

    public static string Customer(string id) => $"{CustomersPath}/{Segment(id)}";

    public static string Refunds(string? status = null) => RefundsPath + new QueryStringBuilder().Add("status", status);

    public static string Returns(string? status = null) => ReturnsPath + new QueryStringBuilder().Add("status", status);

    public static string Return(string id) => $"{ReturnsPath}/{Segment(id)}";

    public static string Coupon(string code) => $"{PromotionsPath}/{Uri.EscapeDataString(code)}";

    public static string Redemptions(string? coupon = null) => RedemptionsPath + new QueryStringBuilder().Add("coupon", coupon);

    public static string Key(string id) => $"{KeysPath}/{Segment(id)}";

    public static string Webhook(string id) => $"{WebhooksPath}/{Segment(id)}";

    public static string WebhookDeliveries(string? webhook = null, string? status = null)
        => WebhookDeliveriesPath + new QueryStringBuilder().Add("status", status).Add(WebhookParameter, webhook);

    public static string Jobs(string? status = null) => JobsPath + new QueryStringBuilder().Add("status", status);

    /// <summary>What was done to the object with this global id.</summary>
    public static string History(string id) => AuditPath + new QueryStringBuilder().Add(ObjectParameter, id);

    public static string PackingSlip(string id) => $"{OrdersPath}/{Segment(id)}/packing-slip";

    public static string Invoice(string id) => $"{OrdersPath}/{Segment(id)}/invoice";

    public static string Stock(string? level = null)
        => StockPath + new QueryStringBuilder().Add("counted", level is null ? null : "yes").Add("shown", level is null ? null : "active").Add("stock", level);

    public static string StockFile(string result) => StockFilePath + new QueryStringBuilder().Add(ResultParameter, result);

    /// <summary>The ledger of what has this SKU.</summary>
    public static string Movements(string? sku = null) => InventoryPath + new QueryStringBuilder().Add("sku", sku);

    public static string Label(string orderId, string parcelId) => $"{OrdersPath}/{Segment(orderId)}/labels/{Segment(parcelId)}";

    /// <summary>Where the browser gets a picture: those of the shop's own files by way of the admin, all others where they are.</summary>
    public static string Picture(string url)
        => url.StartsWith(ApiFilesPath, StringComparison.Ordinal) ? $"{Root}/pictures/{Uri.EscapeDataString(url[ApiFilesPath.Length..])}" : url;

    public static string Feed(string id, FeedErrorsQuery? query = null) => $"{FeedsPath}/{Segment(id)}{query?.ToQueryString()}";

    public static string Feed(string id, FeedChangesQuery query) => $"{FeedsPath}/{Segment(id)}{query.ToQueryString()}";

    public static string FeedMend(string id) => $"{FeedsPath}/{Segment(id)}/mend";

    public static string FailingRows(string id) => $"{FeedsPath}/{Segment(id)}/failing-rows";

    /// <summary>What suppliers call their columns; with a feed, what its are.</summary>
    public static string FeedMappings(string? feed = null) => FeedMappingsPath + new QueryStringBuilder().Add("feed", feed);

    public static string FeedErrorsCsv(string id, FeedErrorsQuery query)
        => $"{FeedsPath}/{Segment(id)}/errors.csv{(query with { Page = new() }).ToQueryString()}";

    /// <summary>A global id as one segment of a path: Base64 may hold a slash, which no server reads back from a path.</summary>
    public static string Segment(string id) => Uri.EscapeDataString(id.Replace('/', '~'));

    public static string IdOf(string segment) => segment.Replace('~', '/');

    /// <summary>Only a way inside the admin: anything else would send a freshly signed-in person to a stranger.</summary>
    public static string SafeReturnUrl(string? url)
        => url is not null && (url == Root || url.StartsWith(Root + "/", StringComparison.Ordinal)) && !url.StartsWith(SignInPath, StringComparison.Ordinal)
            ? url
            : TodayPath;
}
